package org.zhinan.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.files.JsonCodec;
import org.zhinan.files.JsonReader;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * What a clause says, as {@code clauses.jsonl} has it in every bundle: one a line, in the order of the documents.
 *
 * @param number the words of the text that are its number, empty where it has none; nothing in bundles of earlier versions
 * @param parent id of the clause that it stands under
 */
record ClauseText(
        ClauseKey key, Bilingual text, Optional<Bilingual> number, Optional<String> parent, Language original) {
    private static final int MOST_BYTES = 128 << 20;

    /** What a clause is called, unique in a bundle. */
    record ClauseKey(String edition, String document, String clause) {
        /** Unique in the edition. */
        String ref() {
            return document + "#" + clause;
        }
    }

    /** The text without the number. */
    Bilingual words() {
        return new Bilingual(words(Language.ZH), words(Language.EN));
    }

    private String words(Language language) {
        String marker = number.map(both -> both.in(language)).orElse("");
        String words = text.in(language);
        return words.startsWith(marker) ? words.substring(marker.length()) : words;
    }

    static List<ClauseText> of(Library library) {
        List<ClauseText> all = new ArrayList<>();
        for (Edition edition : library.editions()) {
            for (Document document : edition.documents()) {
                for (Clause clause : document.clauses()) {
                    all.add(new ClauseText(
                            new ClauseKey(edition.id(), document.id(), clause.id()),
                            clause.both(),
                            Optional.of(clause.marker()),
                            clause.number()
                                    .parent()
                                    .filter(id -> document.clauses().find(id).isPresent()),
                            clause.original()));
                }
            }
        }
        return all;
    }

    static String lines(List<ClauseText> clauses) {
        StringBuilder lines = new StringBuilder();
        for (ClauseText clause : clauses) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("edition", clause.key.edition);
            line.put("document", clause.key.document);
            line.put("clause", clause.key.clause);
            line.put("zh", clause.text.zh());
            line.put("en", clause.text.en());
            clause.number.ifPresent(number -> {
                line.put("number-zh", number.zh());
                line.put("number-en", number.en());
            });
            clause.parent.ifPresent(parent -> line.put("parent", parent));
            line.put("original", clause.original.id());
            lines.append(JsonCodec.line(line)).append('\n');
        }
        return lines.toString();
    }

    /**
     * The clauses of a bundle.
     *
     * @throws IOException when it has none, or not as {@link #lines} writes them
     */
    static List<ClauseText> read(FileTree bundle) throws IOException {
        if (!bundle.has(BundleLayout.CLAUSES)) {
            throw new IOException("there is no " + BundleLayout.CLAUSES);
        }
        List<ClauseText> all = new ArrayList<>();
        for (String line : bundle.text(BundleLayout.CLAUSES, MOST_BYTES).lines().toList()) {
            Object tree = JsonReader.read(line);
            all.add(new ClauseText(
                    new ClauseKey(text(tree, "edition"), text(tree, "document"), text(tree, "clause")),
                    new Bilingual(text(tree, "zh"), text(tree, "en")),
                    optional(tree, "number-zh")
                            .map(zh -> new Bilingual(
                                    zh, optional(tree, "number-en").orElse(""))),
                    optional(tree, "parent"),
                    optional(tree, "original").filter(Language.EN.id()::equals).isPresent()
                            ? Language.EN
                            : Language.ZH));
        }
        return all;
    }

    private static Optional<String> optional(Object object, String key) {
        return object instanceof Map<?, ?> map && map.get(key) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    private static String text(Object object, String key) throws IOException {
        if (object instanceof Map<?, ?> map && map.get(key) instanceof String text) {
            return text;
        }
        throw new IOException("there is no text '" + key + "'");
    }
}
