/** How far a command is, on a terminal or in a log. */
@NullMarked
package org.wakhan.cli.progress;

import org.jspecify.annotations.NullMarked;
