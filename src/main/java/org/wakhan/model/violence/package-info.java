@NullMarked
package org.wakhan.model.violence;

import org.jspecify.annotations.NullMarked;
