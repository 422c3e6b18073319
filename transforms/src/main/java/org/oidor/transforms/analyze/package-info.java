/** Reading, analysing and counting in one step, and finishing what it wrote. */
@NullMarked
package org.oidor.transforms.analyze;

import org.jspecify.annotations.NullMarked;
