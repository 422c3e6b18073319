/** What the columns of each known export mean. */
@NullMarked
package org.oidor.transforms.io.layout;

import org.jspecify.annotations.NullMarked;
