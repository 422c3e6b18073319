/** Options and configuration of a run. */
@NullMarked
package org.oidor.pipeline.options;

import org.jspecify.annotations.NullMarked;
