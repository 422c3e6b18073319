/** Reads exports of helpdesks, surveys, social networks and review sites, record by record. */
@NullMarked
package org.oidor.transforms.io;

import org.jspecify.annotations.NullMarked;
