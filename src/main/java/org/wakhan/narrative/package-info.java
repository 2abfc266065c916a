/** Tells a history in words: dated lines, each consequence with its cause. */
@NullMarked
package org.wakhan.narrative;

import org.jspecify.annotations.NullMarked;
