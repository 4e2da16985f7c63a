package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.numbering.marker.QuotedTexts;

/** The blocks of a text as they were told, before any has its number. */
final class NumberingInput {
    private static final int LOOKED_AHEAD = 40;

    private final List<Entry> all = new ArrayList<>();
    private int tables;
    private Set<Integer> quoted = Set.of();

    /** What was told: a block, a row of the table with this number, or a picture. */
    record Entry(
            String text, boolean heading, int table, boolean head, boolean picture, List<NumberCandidate> candidates) {}

    void text(String text, boolean heading, List<NumberCandidate> candidates) {
        all.add(new Entry(text, heading, 0, false, false, candidates));
    }

    void picture() {
        all.add(new Entry("", false, 0, false, true, List.of()));
    }

    void beginTable() {
        tables++;
    }

    void row(String firstCell, boolean head) {
        all.add(new Entry(firstCell, false, tables, head, false, List.of()));
    }

    /** Takes numbers and headings out of the blocks that the text only quotes. */
    void quote() {
        quoted = QuotedTexts.in(texts());
        for (int at : quoted) {
            Entry entry = all.get(at);
            all.set(at, new Entry(entry.text(), false, entry.table(), entry.head(), entry.picture(), List.of()));
        }
    }

    boolean isQuoted(int position) {
        return quoted.contains(position);
    }

    int size() {
        return all.size();
    }

    Entry get(int position) {
        return all.get(position);
    }

    String text(int position) {
        return all.get(position).text();
    }

    boolean isSentence(NumberingNode node) {
        return node.position >= 0 && text(node.position).matches("(?s).*[。；;.]");
    }

    List<String> texts() {
        return all.stream().map(Entry::text).toList();
    }

    List<TableOfContents.Entry> forContents() {
        return all.stream()
                .map(entry -> new TableOfContents.Entry(entry.text(), entry.candidates()))
                .toList();
    }

    /** What the next block that is no row may be. */
    List<NumberCandidate> next(int position) {
        return following(position).stream()
                .filter(numbers -> !numbers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<List<NumberCandidate>> following(int position) {
        return all.subList(position + 1, Math.min(all.size(), position + LOOKED_AHEAD)).stream()
                .map(Entry::candidates)
                .toList();
    }

    /** The number below a marked heading, where sentences of the heading's own stand between. */
    Optional<NumberCandidate> headed(int position) {
        if (!all.get(position).heading()) {
            return Optional.empty();
        }
        // No heading is a sentence, so that no sentence is passed twice.
        int at = position + 1;
        while (at < all.size() && isSentence(all.get(at))) {
            at++;
        }
        return at > position + 1 && at < all.size()
                ? all.get(at).candidates().stream()
                        .filter(each -> each.level().through() && !each.doubtful())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSentence(Entry entry) {
        return entry.table() == 0
                && !entry.picture()
                && !entry.heading()
                && entry.candidates().isEmpty()
                && entry.text().matches("(?s).*[.。:：;；!！?？”’\"')）]");
    }
}
