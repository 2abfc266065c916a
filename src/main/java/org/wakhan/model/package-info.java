@NullMarked
package org.wakhan.model;

import org.jspecify.annotations.NullMarked;
