@NullMarked
package org.wakhan.cli;

import org.jspecify.annotations.NullMarked;
