@NullMarked
package org.wakhan.statistics;

import org.jspecify.annotations.NullMarked;
