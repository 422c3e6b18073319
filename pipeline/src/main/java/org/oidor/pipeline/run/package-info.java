/** Running the job and publishing what it made. */
@NullMarked
package org.oidor.pipeline.run;

import org.jspecify.annotations.NullMarked;
