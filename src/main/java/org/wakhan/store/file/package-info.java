/** Files that are there whole or not at all; numbers in them. */
@NullMarked
package org.wakhan.store.file;

import org.jspecify.annotations.NullMarked;
