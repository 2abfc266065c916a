@NullMarked
package org.wakhan.model.targeting;

import org.jspecify.annotations.NullMarked;
