package org.zhinan.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.export.akn.AkomaNtoso;
import org.zhinan.files.DigestedBytes;
import org.zhinan.files.JsonCodec;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** The folder of an edition's data; keeps account of what is written there. */
final class EditionDataWriter {
    private final Path site;
    private final String edition;
    private final List<SideFile> files = new ArrayList<>();

    EditionDataWriter(Path site, String edition) {
        this.site = site;
        this.edition = edition;
    }

    List<SideFile> files() {
        return List.copyOf(files);
    }

    /** As JSON and as CSV; a table without rows has no files. */
    void tables(List<? extends ExportTable<?>> tables) {
        for (ExportTable<?> table : tables) {
            if (!table.rows().isEmpty()) {
                write(table, "json", JsonCodec.pretty(table.objects()));
                write(table, "csv", Csv.of(table.lines()));
            }
        }
    }

    /** A line of JSON for each row. */
    void lines(ExportTable<?> table) {
        write(
                table,
                "jsonl",
                table.objects().stream().map(JsonCodec::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The one row as a JSON object. */
    void object(ExportTable<?> table, String name) {
        write(name + ".json", table, JsonCodec.pretty(table.objects().get(0)));
    }

    void pairs(ExportTable<Clause> clauses) {
        List<Clause> pairs = Tmx.pairs(clauses.rows());
        write(new ExportTable<>(clauses.name(), List.of(), pairs), "tmx", Tmx.of(pairs));
    }

    /** The document as Akoma Ntoso in these languages, each at this path. */
    void document(AkomaNtoso documents, Document document, Map<Language, String> paths) {
        paths.forEach((language, path) -> writeTo(
                path, new ExportTable<>("akn", List.of(), document.clauses()), documents.of(document, language)));
    }

    private void write(ExportTable<?> table, String ending, String text) {
        write(table.name() + "." + ending, table, text);
    }

    private void write(String name, ExportTable<?> table, String text) {
        writeTo(Routes.data(edition, name), table, text);
    }

    private void writeTo(String path, ExportTable<?> table, String text) {
        files.add(SideFile.write(
                site,
                path,
                DigestedBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                new SideFile.Export(edition, table.name(), table.rows().size(), table.explained())));
    }
}
