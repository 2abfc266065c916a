/** The units of the region: their borders, tiles and outlines. */
@NullMarked
package org.wakhan.region;

import org.jspecify.annotations.NullMarked;
