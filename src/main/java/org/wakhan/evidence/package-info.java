@NullMarked
package org.wakhan.evidence;

import org.jspecify.annotations.NullMarked;
