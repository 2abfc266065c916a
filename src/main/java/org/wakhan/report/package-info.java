@NullMarked
package org.wakhan.report;

import org.jspecify.annotations.NullMarked;
