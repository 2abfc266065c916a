/** One class a command, and what running and ending one takes. */
@NullMarked
package org.wakhan.cli;

import org.jspecify.annotations.NullMarked;
