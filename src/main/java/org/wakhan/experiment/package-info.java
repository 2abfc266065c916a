@NullMarked
package org.wakhan.experiment;

import org.jspecify.annotations.NullMarked;
