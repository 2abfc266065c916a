@NullMarked
package org.wakhan.region;

import org.jspecify.annotations.NullMarked;
