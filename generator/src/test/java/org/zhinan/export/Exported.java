package org.zhinan.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhinan.content.ContentPack;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.site.SideFile;

/** The data of a content pack in a folder, as other programs read it. */
record Exported(Library library, Path site, List<SideFile> files) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the repository's own content. */
    static Exported real(Path site) {
        return of(Path.of("../content"), site);
    }

    /** Of a pack with a document that is not yet translated. */
    static Exported small(Path site) {
        return of(Path.of("src/test/resources/packs/small"), site);
    }

    private static Exported of(Path content, Path site) {
        Problems problems = new Problems();
        Library library = LibraryBuilder.build(ContentPack.read(content, problems), problems);
        return new Exported(library, site, DataExport.write(library, site));
    }

    /** What the data page says of the file. */
    static SideFile.Export about(SideFile file) {
        return (SideFile.Export) file.about();
    }

    Path path(String name) {
        return site.resolve(library.current().id()).resolve("data").resolve(name);
    }

    JsonNode json(String name) throws IOException {
        return JSON.readTree(Files.readAllBytes(path(name)));
    }

    List<JsonNode> lines(String name) throws IOException {
        return Files.readAllLines(path(name)).stream().map(Exported::parse).toList();
    }

    /** Without the byte order mark. */
    List<List<String>> csv(String name) throws IOException {
        return Rfc4180.read(Files.readString(path(name)).substring(1));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
