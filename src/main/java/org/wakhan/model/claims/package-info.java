/** C1 to C3: claims and rival claims. */
@NullMarked
package org.wakhan.model.claims;

import org.jspecify.annotations.NullMarked;
