/** Renders the figures of a period as reports. */
@NullMarked
package org.oidor.reports;

import org.jspecify.annotations.NullMarked;
