@NullMarked
package org.wakhan.design;

import org.jspecify.annotations.NullMarked;
