/** The pipeline put together, and its figures turned into reports. */
@NullMarked
package org.oidor.pipeline.wiring;

import org.jspecify.annotations.NullMarked;
