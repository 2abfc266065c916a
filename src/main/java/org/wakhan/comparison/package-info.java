@NullMarked
package org.wakhan.comparison;

import org.jspecify.annotations.NullMarked;
