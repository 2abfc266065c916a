/** What the UN, data sets, claims, officials and the press record of what happens; none of it moves the truth. */
@NullMarked
package org.wakhan.model.record;

import org.jspecify.annotations.NullMarked;
