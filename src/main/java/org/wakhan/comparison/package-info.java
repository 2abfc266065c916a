/** Alternatives beside a baseline, history by history: differences, their file, what their spread comes from. */
@NullMarked
package org.wakhan.comparison;

import org.jspecify.annotations.NullMarked;
