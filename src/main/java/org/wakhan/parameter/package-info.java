/** The registry of parameters: key, unit, domain, prior law, status, evidence; their values. */
@NullMarked
package org.wakhan.parameter;

import org.jspecify.annotations.NullMarked;
