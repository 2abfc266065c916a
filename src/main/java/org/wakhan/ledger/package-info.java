/** The evidence ledger: from any number of the model to what it rests on, and from any documented fact to its use. */
@NullMarked
package org.wakhan.ledger;

import org.jspecify.annotations.NullMarked;
