/** How the writer of a text feels about what happened. */
@NullMarked
package org.oidor.transforms.sentiment;

import org.jspecify.annotations.NullMarked;
