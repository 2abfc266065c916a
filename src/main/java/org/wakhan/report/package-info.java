/** Pages: what all of them are made of, and a package for each subject. */
@NullMarked
package org.wakhan.report;

import org.jspecify.annotations.NullMarked;
