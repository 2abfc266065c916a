/** Points by replicates, run side by side: failures, time limits, shards, progress. */
@NullMarked
package org.wakhan.experiment;

import org.jspecify.annotations.NullMarked;
