/** Which language a text is written in. */
@NullMarked
package org.oidor.transforms.language;

import org.jspecify.annotations.NullMarked;
