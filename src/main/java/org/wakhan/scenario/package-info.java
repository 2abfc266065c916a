/** Scenario files: reading, joining, checking, schema, fingerprint. */
@NullMarked
package org.wakhan.scenario;

import org.jspecify.annotations.NullMarked;
