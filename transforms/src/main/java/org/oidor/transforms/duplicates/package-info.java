/** Finding records that are an older copy of another one. */
@NullMarked
package org.oidor.transforms.duplicates;

import org.jspecify.annotations.NullMarked;
