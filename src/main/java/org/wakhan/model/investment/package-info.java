@NullMarked
package org.wakhan.model.investment;

import org.jspecify.annotations.NullMarked;
