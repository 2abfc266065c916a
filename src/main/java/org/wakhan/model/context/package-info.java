@NullMarked
package org.wakhan.model.context;

import org.jspecify.annotations.NullMarked;
