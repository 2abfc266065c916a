/** What results are of: the manifest, how it differs from another one, the program that made it. */
@NullMarked
package org.wakhan.store.manifest;

import org.jspecify.annotations.NullMarked;
