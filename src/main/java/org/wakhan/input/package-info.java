/** Reading tables and YAML with places; errors that the user can mend; nearest names; digests. */
@NullMarked
package org.wakhan.input;

import org.jspecify.annotations.NullMarked;
