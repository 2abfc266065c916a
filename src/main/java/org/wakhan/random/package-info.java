@NullMarked
package org.wakhan.random;

import org.jspecify.annotations.NullMarked;
