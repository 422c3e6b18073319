/** Reports and their index as HTML files that need nothing but themselves. */
@NullMarked
package org.oidor.reports.html;

import org.jspecify.annotations.NullMarked;
