/** A: level, concentration, clustering, haven, strength, severity, background violence. */
@NullMarked
package org.wakhan.model.violence;

import org.jspecify.annotations.NullMarked;
