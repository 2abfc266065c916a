/** Initial states from the facts. */
@NullMarked
package org.wakhan.model.founding;

import org.jspecify.annotations.NullMarked;
