/** Reports as tagged PDF. */
@NullMarked
package org.oidor.reports.pdf;

import org.jspecify.annotations.NullMarked;
