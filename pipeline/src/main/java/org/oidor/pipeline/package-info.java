/** The oidor program. */
@NullMarked
package org.oidor.pipeline;

import org.jspecify.annotations.NullMarked;
