/** What a run leaves: events, outcomes, the record. */
@NullMarked
package org.wakhan.history;

import org.jspecify.annotations.NullMarked;
