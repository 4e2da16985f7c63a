package org.zhinan.starter.source;

import java.io.IOException;
import java.nio.file.Path;

final class OdtReader {
    private OdtReader() {}

    static SourceText read(Path file, ZipParts parts) throws IOException {
        throw Refusal.otherZip(file);
    }
}
