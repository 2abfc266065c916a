/** Reading tables and YAML with places; errors that the user can mend; nearest names. */
@NullMarked
package org.wakhan.input;

import org.jspecify.annotations.NullMarked;
