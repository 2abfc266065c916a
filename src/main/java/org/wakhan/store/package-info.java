@NullMarked
package org.wakhan.store;

import org.jspecify.annotations.NullMarked;
