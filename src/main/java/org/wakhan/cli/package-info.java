/** One class a command; {@code Assembly} puts the parts together. */
@NullMarked
package org.wakhan.cli;

import org.jspecify.annotations.NullMarked;
