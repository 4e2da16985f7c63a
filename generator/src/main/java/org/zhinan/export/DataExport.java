package org.zhinan.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.export.akn.AkomaNtoso;
import org.zhinan.files.TemporaryFolder;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.Routes;

/** Writes the data of the site for other programs. */
public final class DataExport {
    private DataExport() {}

    /**
     * Writes for every edition, into {@code <site>/<edition id>/data/}: {@code clauses.json}, {@code .csv}, {@code .jsonl} and {@code
     * .tmx}; {@code documents}, {@code domains}, {@code scenarios}, {@code areas}, {@code tiers}, {@code indicators} and {@code
     * technologies} as {@code .json} and {@code .csv}, where the edition has such entries; {@code call-<id>.json} for each call; and
     * {@code akn/<document id>.<zh|en>.xml} for each document; {@code crosswalk} and {@code changes} where the edition follows another; for the site's own edition {@code glossary} and {@code references}. The same library gives the same bytes wherever and whenever
     * they are written. Paths of pages and files are relative to the site; sizes are in bytes.
     *
     * @return what was written, edition by edition in the order in which a reader is shown it
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<SideFile> write(Library library, Path site) {
        List<SideFile> files = new ArrayList<>();
        for (Edition edition : library.editions()) {
            EditionDataWriter folder = new EditionDataWriter(site, edition.id());
            ClauseExportTables texts = new ClauseExportTables(edition);
            clauses(texts, folder);
            AkomaNtoso documents = new AkomaNtoso(edition, library.site().name());
            for (Document document : edition.documents()) {
                folder.document(documents, document, texts.akn(document));
            }
            folder.tables(new CatalogueExportTables(edition).all());
            for (Call call : edition.calls()) {
                folder.object(CallFactTable.of(library, edition, call), "call-" + call.id());
            }
            library.changesTo(edition).ifPresent(changes -> folder.tables(new ChangeExportTables(changes).all()));
            if (edition.equals(library.current())) {
                folder.tables(GlossaryAndReferenceTables.of(library));
            }
            files.addAll(folder.files());
        }
        return List.copyOf(files);
    }

    /** One file of each edition as {@link #write} will write it, without size and digest. */
    public static List<SideFile> planned(Library library) {
        return library.editions().stream()
                .map(edition -> {
                    ExportTable<Clause> clauses = new ClauseExportTables(edition).clauses();
                    SideFile.About about = new SideFile.Export(
                            edition.id(), clauses.name(), clauses.rows().size(), clauses.explained());
                    return new SideFile(Routes.data(edition.id(), clauses.name() + ".json"), 0, "", about);
                })
                .toList();
    }

    /** Where {@link #write} will write. */
    public static Set<String> paths(Library library) {
        try (TemporaryFolder folder = TemporaryFolder.of("zhinan-data")) {
            return write(library, folder.path()).stream().map(SideFile::path).collect(Collectors.toSet());
        }
    }

    private static void clauses(ClauseExportTables tables, EditionDataWriter folder) {
        folder.tables(List.of(tables.clauses()));
        folder.lines(tables.pairs());
        folder.pairs(tables.clauses());
        folder.tables(List.of(tables.documents()));
    }
}
