/** What a report says, worked out from the figures, free of any output format. */
@NullMarked
package org.oidor.reports.view;

import org.jspecify.annotations.NullMarked;
