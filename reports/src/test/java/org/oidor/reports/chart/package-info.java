/** Tests of the charts. */
@NullMarked
package org.oidor.reports.chart;

import org.jspecify.annotations.NullMarked;
