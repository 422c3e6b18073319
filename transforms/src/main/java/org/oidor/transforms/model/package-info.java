/** The values that the transforms pass on: data and validation, nothing else. */
@NullMarked
package org.oidor.transforms.model;

import org.jspecify.annotations.NullMarked;
