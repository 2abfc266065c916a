/** What pages of all kinds are made of: the document with its style sheet, pieces of HTML, figures, limits and credits. */
@NullMarked
package org.wakhan.report.page;

import org.jspecify.annotations.NullMarked;
