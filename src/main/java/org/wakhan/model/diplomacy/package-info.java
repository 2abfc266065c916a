@NullMarked
package org.wakhan.model.diplomacy;

import org.jspecify.annotations.NullMarked;
