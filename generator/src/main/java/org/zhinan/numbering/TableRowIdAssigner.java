package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.text.Language;

/**
 * The rows of the tables of a text. They get their ids last, so that those of blocks do not depend on tables: a table whose ids would
 * repeat others is a container of its own, as in {@code 1-t2-3}.
 */
final class TableRowIdAssigner {
    /** A longer first cell names no row. */
    private static final int NAME = 5;

    private static final MarkerTemplate BARE = MarkerTemplate.of("{1}").orElseThrow();

    private final Profile profile;
    private final Language language;
    private final ClauseIdAllocator ids;
    private final List<Table> tables = new ArrayList<>();
    private int current;

    TableRowIdAssigner(Profile profile, Language language, ClauseIdAllocator ids) {
        this.profile = profile;
        this.language = language;
        this.ids = ids;
    }

    private record Row(NumberingNode node, NumberingNode above, boolean head) {}

    /** The rows of one table; {@code anchor} is the clause that it stands in, {@code open} what the next row may stand under. */
    private record Table(NumberingNode anchor, int count, OpenLevels open, List<Row> rows) {}

    NumberingNode row(String firstCell, boolean head, int table, int position, OpenLevels open) {
        if (table != current) {
            current = table;
            NumberingNode anchor = open.innermost();
            tables.add(new Table(anchor, ++anchor.tables, open.copy(), new ArrayList<>()));
        }
        Table own = tables.get(tables.size() - 1);
        Optional<NumberCandidate> number = head ? Optional.empty() : number(firstCell);
        NumberingNode above = number.map(each -> own.open().above(each.depth()))
                .orElseGet(() -> own.open().innermost());
        NumberingNode node = new NumberingNode(NumberingNode.Kind.ROW, Optional.of(above), position);
        node.words = firstCell.length() < NAME ? firstCell.replaceAll("[、.．]$", "") : "";
        node.number = number;
        node.markerEnd = number.map(NumberCandidate::end).orElse(0);
        node.counterpart = number.map(each ->
                        each.level() == profile.row(each.ordinal(), 0).level() && each.end() == firstCell.length()
                                ? firstCell
                                : each.level().written(each.ordinal(), language.other()))
                .orElse("");
        number.ifPresent(each -> own.open().open(each, node));
        own.rows().add(new Row(node, above, head));
        return node;
    }

    private Optional<NumberCandidate> number(String cell) {
        Optional<NumberCandidate> bare = BARE.match(cell)
                .filter(match -> match.end() == cell.length())
                .map(match -> profile.row(match.ordinal(), match.end()));
        return bare.or(() -> marked(cell));
    }

    private Optional<NumberCandidate> marked(String cell) {
        for (int depth = 0; depth < profile.levels().size(); depth++) {
            Level level = profile.levels().get(depth);
            Optional<MarkerTemplate.Match> match =
                    level.through() || !level.below().isEmpty() ? Optional.empty() : level.match(cell, language);
            if (match.filter(each -> !each.doubtful()).isPresent()) {
                return Optional.of(new NumberCandidate(
                        depth, level, match.get().ordinal(), match.get().end(), false));
            }
        }
        return Optional.empty();
    }

    void assign() {
        for (Table table : tables) {
            if (!assign(table, Optional.empty())) {
                assign(table, Optional.of(table.anchor().prefix() + "t" + table.count() + "-"));
            }
        }
    }

    /** False when an id is there already, and then none is taken. */
    private boolean assign(Table table, Optional<String> container) {
        Map<NumberingNode, Integer> unnumbered = new HashMap<>();
        Map<String, String> bases = new HashMap<>();
        Set<String> own = new HashSet<>();
        for (Row row : table.rows()) {
            String prefix = row.above().kind == NumberingNode.Kind.ROW || container.isEmpty()
                    ? row.above().prefix()
                    : container.get();
            String segment = segment(row, unnumbered, container.isEmpty());
            String id = bases.getOrDefault(prefix, prefix) + segment;
            if (own.contains(id) || ids.isUsed(id)) {
                if (container.isEmpty()) {
                    return false;
                }
                bases.put(prefix, base(prefix, segment, own));
                id = bases.get(prefix) + segment;
            }
            own.add(id);
            row.node().id = id;
        }
        own.forEach(ids::take);
        if (container.isEmpty()) {
            unnumbered.forEach((above, count) -> above.rows += count);
        }
        return true;
    }

    private String base(String prefix, String segment, Set<String> own) {
        int count = 2;
        while (own.contains(prefix + "l" + count + "-" + segment) || ids.isUsed(prefix + "l" + count + "-" + segment)) {
            count++;
        }
        return prefix + "l" + count + "-";
    }

    private static String segment(Row row, Map<NumberingNode, Integer> unnumbered, boolean goesOn) {
        if (row.head()) {
            return "head";
        }
        return row.node()
                .number
                .map(ClauseIdAllocator::segment)
                .orElseGet(
                        () -> "r" + (unnumbered.merge(row.above(), 1, Integer::sum) + (goesOn ? row.above().rows : 0)));
    }
}
