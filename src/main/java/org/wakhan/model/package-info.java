/** One history: what runs it, the list of its rules, the parameters it draws, the past it remembers. */
@NullMarked
package org.wakhan.model;

import org.jspecify.annotations.NullMarked;
