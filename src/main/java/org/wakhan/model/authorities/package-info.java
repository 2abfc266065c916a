@NullMarked
package org.wakhan.model.authorities;

import org.jspecify.annotations.NullMarked;
