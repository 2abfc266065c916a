@NullMarked
package org.wakhan.history;

import org.jspecify.annotations.NullMarked;
