/** Experiment files: factors, designs, constraints; the points of a sweep, made when they are asked for. */
@NullMarked
package org.wakhan.design;

import org.jspecify.annotations.NullMarked;
