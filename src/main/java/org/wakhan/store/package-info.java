/** Results on disk while they are made: written, resumed, joined from shards. */
@NullMarked
package org.wakhan.store;

import org.jspecify.annotations.NullMarked;
