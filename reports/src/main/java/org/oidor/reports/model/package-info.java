/** What a report is made of, free of any output format. */
@NullMarked
package org.oidor.reports.model;

import org.jspecify.annotations.NullMarked;
