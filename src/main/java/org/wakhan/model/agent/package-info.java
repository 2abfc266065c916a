/** Agents and states of units: nothing but state. */
@NullMarked
package org.wakhan.model.agent;

import org.jspecify.annotations.NullMarked;
