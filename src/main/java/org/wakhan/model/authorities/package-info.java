/** E: assurance, reallocation, displacement, arrests, backlash, courtship. */
@NullMarked
package org.wakhan.model.authorities;

import org.jspecify.annotations.NullMarked;
