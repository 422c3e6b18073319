/** Removes what identifies a person from texts, and replaces customers by keyed hashes. */
@NullMarked
package org.oidor.transforms.privacy;

import org.jspecify.annotations.NullMarked;
