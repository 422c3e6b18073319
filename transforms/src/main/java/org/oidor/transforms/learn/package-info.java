/** Linear models over text features: extraction, training, storage and scoring. */
@NullMarked
package org.oidor.transforms.learn;

import org.jspecify.annotations.NullMarked;
