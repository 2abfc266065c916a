@NullMarked
package org.wakhan.model.claims;

import org.jspecify.annotations.NullMarked;
