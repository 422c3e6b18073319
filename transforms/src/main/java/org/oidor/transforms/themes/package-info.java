/** Recurring complaints: which phrases recur, and how often in each period. */
@NullMarked
package org.oidor.transforms.themes;

import org.jspecify.annotations.NullMarked;
