/** Cells act; what an attack is. */
@NullMarked
package org.wakhan.model.action;

import org.jspecify.annotations.NullMarked;
