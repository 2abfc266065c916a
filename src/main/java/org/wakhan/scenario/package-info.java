@NullMarked
package org.wakhan.scenario;

import org.jspecify.annotations.NullMarked;
