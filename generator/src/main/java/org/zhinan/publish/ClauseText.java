package org.zhinan.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.files.JsonText;
import org.zhinan.files.JsonTree;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.text.Bilingual;

/** What a clause says, as {@code clauses.jsonl} has it in every bundle: one a line, in the order of the documents. */
record ClauseText(ClauseKey key, Bilingual text) {
    private static final int MOST_BYTES = 128 << 20;

    /** What a clause is called, unique in a bundle. */
    record ClauseKey(String edition, String document, String clause) {}

    static List<ClauseText> of(Library library) {
        List<ClauseText> all = new ArrayList<>();
        for (Edition edition : library.editions()) {
            for (Document document : edition.documents()) {
                for (Clause clause : document.clauses()) {
                    all.add(new ClauseText(new ClauseKey(edition.id(), document.id(), clause.id()), clause.both()));
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
            lines.append(JsonText.line(line)).append('\n');
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
            Object tree = JsonTree.read(line);
            all.add(new ClauseText(
                    new ClauseKey(text(tree, "edition"), text(tree, "document"), text(tree, "clause")),
                    new Bilingual(text(tree, "zh"), text(tree, "en"))));
        }
        return all;
    }

    private static String text(Object object, String key) throws IOException {
        if (object instanceof Map<?, ?> map && map.get(key) instanceof String text) {
            return text;
        }
        throw new IOException("there is no text '" + key + "'");
    }
}
