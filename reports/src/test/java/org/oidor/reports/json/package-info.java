/** Tests of the figures as JSON. */
@NullMarked
package org.oidor.reports.json;

import org.jspecify.annotations.NullMarked;
