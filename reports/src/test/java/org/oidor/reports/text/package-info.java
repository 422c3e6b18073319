/** Tests of the wording. */
@NullMarked
package org.oidor.reports.text;

import org.jspecify.annotations.NullMarked;
