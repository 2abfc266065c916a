/** The folder of an experiment's results: its files, its lock, its saved states, what may be replaced. */
@NullMarked
package org.wakhan.store.folder;

import org.jspecify.annotations.NullMarked;
