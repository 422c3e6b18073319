/** Tests of the whole reports. */
@NullMarked
package org.oidor.reports;

import org.jspecify.annotations.NullMarked;
