/** F and E7: firms, staff, capital, ended contracts. */
@NullMarked
package org.wakhan.model.investment;

import org.jspecify.annotations.NullMarked;
