package org.zhinan.importer.source.office;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.importer.source.FormatReader;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.common.FileSignature;
import org.zhinan.importer.source.common.SourceFileRefusals;

/** Reads ZIP files, which DOCX and ODT are. */
public final class OfficeReader implements FormatReader {
    @Override
    public boolean isOne(byte[] bytes) {
        return FileSignature.of(bytes) == FileSignature.ZIP;
    }

    @Override
    public SourceText read(Path file, byte[] bytes) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            if (parts.has("[Content_Types].xml")) {
                return DocxReader.read(file, parts);
            }
            if (!parts.has("content.xml")) {
                throw SourceFileRefusals.otherZip(file);
            }
            return OdtReader.read(file, parts);
        } catch (XmlParser.TooBigException e) {
            throw SourceFileRefusals.tooBig(file);
        }
    }
}
