/** Options that several commands share, and their words. */
@NullMarked
package org.wakhan.cli.option;

import org.jspecify.annotations.NullMarked;
