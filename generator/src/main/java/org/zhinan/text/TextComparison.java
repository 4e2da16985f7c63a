package org.zhinan.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side.
 *
 * @param before the first text, cut where it differs; its pieces joined are the text
 * @param after the second text, likewise
 * @param changes what differs, in order
 */
public record TextComparison(List<Piece> before, List<Piece> after, List<Change> changes) {

    /** {@code differs} when the other text does not have it here. */
    public record Piece(String text, boolean differs) {}

    /** Words of the first text and what stands for them in the second; one of them may be empty. */
    public record Change(String was, String is) {
        public boolean isAddition() {
            return was.isEmpty();
        }

        public boolean isRemoval() {
            return is.isEmpty();
        }
    }

    public static TextComparison of(String before, String after) {
        List<String> first = DiffTokens.of(before);
        List<String> second = DiffTokens.of(after);
        List<Span> spans = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
            Span span = new Span(
                    delta.getSource().getPosition(),
                    delta.getSource().getPosition() + delta.getSource().size(),
                    delta.getTarget().getPosition(),
                    delta.getTarget().getPosition() + delta.getTarget().size());
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && DiffTokens.isSplinter(first.subList(last.firstEnd, span.first))) {
                spans.set(spans.size() - 1, last.to(span));
            } else {
                spans.add(span);
            }
        }
        return of(first, second, spans);
    }

    /** Where the tokens of both texts differ: from, inclusive, to, exclusive. */
    private record Span(int first, int firstEnd, int second, int secondEnd) {
        Span to(Span next) {
            return new Span(first, next.firstEnd, second, next.secondEnd);
        }
    }

    private static TextComparison of(List<String> first, List<String> second, List<Span> spans) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Span span : spans) {
            add(before, first, i, span.first, false);
            add(before, first, span.first, span.firstEnd, true);
            add(after, second, j, span.second, false);
            add(after, second, span.second, span.secondEnd, true);
            changes.add(new Change(
                    join(first, span.first, span.firstEnd).strip(),
                    join(second, span.second, span.secondEnd).strip()));
            i = span.firstEnd;
            j = span.secondEnd;
        }
        add(before, first, i, first.size(), false);
        add(after, second, j, second.size(), false);
        return new TextComparison(List.copyOf(before), List.copyOf(after), List.copyOf(changes));
    }

    private static void add(List<Piece> pieces, List<String> tokens, int from, int to, boolean differs) {
        if (from < to) {
            pieces.add(new Piece(join(tokens, from, to), differs));
        }
    }

    private static String join(List<String> tokens, int from, int to) {
        return String.join("", tokens.subList(from, to));
    }
}
