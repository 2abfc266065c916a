@NullMarked
package org.wakhan.parameter;

import org.jspecify.annotations.NullMarked;
