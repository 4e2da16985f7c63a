package org.zhinan.importer.source;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.problem.ProblemsException;

/** Reads files of some formats. {@link SourceReader} finds those who do as services, so that nothing but them knows their libraries. */
public interface FormatReader {
    /** Whether the first bytes of a file are those of one of its formats; each file is of one reader at most. */
    boolean isOne(byte[] bytes);

    /**
     * Reads a file that is one.
     *
     * @throws IOException when it is broken
     * @throws ProblemsException when it is not read for another reason
     */
    SourceText read(Path file, byte[] bytes) throws IOException;
}
