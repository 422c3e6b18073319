/** Wording of the reports: numbers, periods and sentences by language, and the gate for text. */
@NullMarked
package org.oidor.reports.text;

import org.jspecify.annotations.NullMarked;
