/** Summaries of analysed feedback by calendar period. */
@NullMarked
package org.oidor.transforms.aggregate;

import org.jspecify.annotations.NullMarked;
