@NullMarked
package org.wakhan.input;

import org.jspecify.annotations.NullMarked;
