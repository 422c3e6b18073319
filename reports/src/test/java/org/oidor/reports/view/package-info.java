/** Tests of the what reports say. */
@NullMarked
package org.oidor.reports.view;

import org.jspecify.annotations.NullMarked;
