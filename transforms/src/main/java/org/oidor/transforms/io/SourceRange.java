package org.oidor.transforms.io;

import java.io.Serializable;

/**
 * A part of a file that is read in one go. It begins and ends between records.
 *
 * @param file ordinal of the file among those of the run, from 0
 * @param start offset of the first byte
 * @param end offset after the last byte; of a file that cannot be split, its size
 * @param firstLine physical line at the start, from 1
 * @param firstPosition ordinal of the first record, from 0
 */
public record SourceRange(
    int file, FilePlan plan, long start, long end, long firstLine, long firstPosition)
    implements Serializable {}
