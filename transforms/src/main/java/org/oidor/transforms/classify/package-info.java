/** Categories, sentiment and language of feedback, and the training and measuring of the models. */
@NullMarked
package org.oidor.transforms.classify;

import org.jspecify.annotations.NullMarked;
