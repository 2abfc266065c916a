/** What commands print: listings, tables, histories in words. */
@NullMarked
package org.wakhan.cli.text;

import org.jspecify.annotations.NullMarked;
