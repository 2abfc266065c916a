/** What each mechanism carries: the same histories with it and without it. */
@NullMarked
package org.wakhan.ablation;

import org.jspecify.annotations.NullMarked;
