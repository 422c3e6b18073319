/** The commands that users type. */
@NullMarked
package org.oidor.pipeline.command;

import org.jspecify.annotations.NullMarked;
