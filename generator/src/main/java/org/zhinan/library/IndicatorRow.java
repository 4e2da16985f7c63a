package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhinan.text.Bilingual;

/** What a clause says of an indicator: its name, and in a table with more columns what stands beside it. */
public final class IndicatorRow {
    /** The heading of the column with the names, which else is the one behind the numbers. */
    private static final Pattern NAMES = Pattern.compile("指标(?:名称|项目)?(?:[（(][^（()）]*[）)])?$");

    private final Clause clause;
    private final Optional<Clause> head;
    private final int named;

    /** @param head the header of the table that it is a row of */
    public IndicatorRow(Clause clause, Optional<Clause> head) {
        this.clause = clause;
        this.head = head.filter(each -> each.cells().size() == clause.cells().size());
        this.named = this.head.stream()
                .flatMap(each -> IntStream.range(1, each.cells().size())
                        .filter(k -> NAMES.matcher(each.cells().get(k).zh()).find())
                        .boxed())
                .findFirst()
                .orElse(1);
    }

    public Bilingual name() {
        return clause.isRow() && clause.cells().size() > named ? clause.cells().get(named) : clause.title();
    }

    public List<Indicator.Stated> others() {
        if (!clause.isRow()) {
            return List.of();
        }
        Bilingual none = new Bilingual("", "");
        return IntStream.range(1, clause.cells().size())
                .filter(k -> k != named && !clause.cells().get(k).zh().isEmpty())
                .mapToObj(k -> new Indicator.Stated(
                        head.map(each -> each.cells().get(k)).orElse(none),
                        clause.cells().get(k)))
                .toList();
    }
}
