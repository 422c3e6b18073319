/** Calendar periods, working time and mergeable counts: exact, order-free, without Beam. */
@NullMarked
package org.oidor.transforms.aggregate.engine;

import org.jspecify.annotations.NullMarked;
