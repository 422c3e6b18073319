/** Figures as JSON for other programs. */
@NullMarked
package org.oidor.reports.json;

import org.jspecify.annotations.NullMarked;
