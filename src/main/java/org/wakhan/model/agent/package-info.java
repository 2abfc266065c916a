@NullMarked
package org.wakhan.model.agent;

import org.jspecify.annotations.NullMarked;
