/** Charts by JFreeChart in the house style, drawn as vectors onto any Graphics2D. */
@NullMarked
package org.oidor.reports.chart;

import org.jspecify.annotations.NullMarked;
