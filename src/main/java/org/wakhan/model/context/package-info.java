/** G: tension with neighbours, the theatre in Pakistan, shocks, attention. */
@NullMarked
package org.wakhan.model.context;

import org.jspecify.annotations.NullMarked;
