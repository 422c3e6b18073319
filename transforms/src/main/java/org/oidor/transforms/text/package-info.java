/** From a raw message to what can be analysed: clean text, tokens, sentences and phrases. */
@NullMarked
package org.oidor.transforms.text;

import org.jspecify.annotations.NullMarked;
