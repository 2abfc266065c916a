/** B: who is attacked: Chinese nationals inside and across the border, propaganda, mines. */
@NullMarked
package org.wakhan.model.targeting;

import org.jspecify.annotations.NullMarked;
