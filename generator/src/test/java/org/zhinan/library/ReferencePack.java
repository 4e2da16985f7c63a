package org.zhinan.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.content.ContentPack;
import org.zhinan.library.EditionTextLinks.CellKey;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** A pack of one document in one language, and what it refers to. */
final class ReferencePack {
    private final Library library;

    private ReferencePack(Path content) {
        Problems problems = new Problems();
        this.library = LibraryBuilder.build(ContentPack.read(content, problems), problems);
    }

    static ReferencePack read(Path content) {
        return new ReferencePack(content);
    }

    static ReferencePack of(Path folder, String profile, Language language, String text) {
        write(folder.resolve("site.yaml"), """
                name: {zh: 引用, en: References}
                tagline: {zh: 条款, en: Clauses}
                edition: "2031"
                navigation: [documents]
                """);
        Path edition = folder.resolve("editions/2031");
        write(edition.resolve("edition.yaml"), "id: \"2031\"\ntitle: {zh: 年, en: Year}\ndocuments: [text]\n");
        write(
                edition.resolve("documents/text/document.yaml"),
                "title: p1\nshort: {zh: 文, en: Text}\nnumbering: %s\noriginal: %s\n".formatted(profile, language.id()));
        write(edition.resolve("documents/text/" + language.id() + ".md"), text);
        return new ReferencePack(folder);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EditionTextLinks links() {
        return library.links().get(library.current().id());
    }

    /** The links to clauses, each as {@code document#clause language: words -> clause}. */
    List<String> all() {
        return links().outgoing().entrySet().stream()
                .flatMap(cell -> in(cell.getKey()).entrySet().stream()
                        .map(link -> cell.getKey().clause() + " "
                                + cell.getKey().language().id() + ": " + link.getKey() + " -> " + link.getValue()))
                .toList();
    }

    /** The words of the official text of a clause that are links to clauses, and the ids of these. */
    Map<String, String> in(String clause) {
        Clause from = library.current().clause("text#" + clause);
        return in(CellKey.of(from, from.original(), 0));
    }

    private Map<String, String> in(CellKey key) {
        String text =
                library.current().clause(key.clause()).cells().get(key.cell()).in(key.language());
        Map<String, String> found = new TreeMap<>();
        links().outgoing().get(key).forEach(link -> {
            if (link.target() instanceof LinkTarget.ToClause to) {
                boolean own = key.clause().startsWith(to.document() + "#");
                found.put(text.substring(link.start(), link.end()), (own ? "" : to.document()) + "#" + to.clause());
            }
        });
        return found;
    }

    /** Words that refer to nothing, each with its file and line. */
    List<String> unresolved() {
        return links().unresolved().stream()
                .map(each -> each.where().file().replaceFirst(".*/documents/", "") + ":"
                        + each.where().line() + ": " + each.words())
                .toList();
    }

    /** The same without the place. */
    List<String> missing() {
        return links().unresolved().stream().map(UnresolvedReference::words).toList();
    }
}
