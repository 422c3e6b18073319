/** Reports as workbooks. */
@NullMarked
package org.oidor.reports.xlsx;

import org.jspecify.annotations.NullMarked;
