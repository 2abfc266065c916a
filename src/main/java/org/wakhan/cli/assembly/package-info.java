/** The parts of the program put together, as commands ask for them. */
@NullMarked
package org.wakhan.cli.assembly;

import org.jspecify.annotations.NullMarked;
