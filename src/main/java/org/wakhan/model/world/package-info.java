@NullMarked
package org.wakhan.model.world;

import org.jspecify.annotations.NullMarked;
