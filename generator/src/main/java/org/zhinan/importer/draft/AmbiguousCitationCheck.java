package org.zhinan.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Message;
import org.zhinan.text.Language;

/** Tells of clauses of a document that are cited alike, since a reader cannot say which of them is meant. */
public final class AmbiguousCitationCheck {
    private static final int MOST = 10;

    private AmbiguousCitationCheck() {}

    /** @param text the blocks as the draft is read, rows of tables one by one */
    public static void tell(List<DraftBlock> draft, List<Block> text, Language language, Findings findings) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        int at = 0;
        for (DraftBlock block : draft) {
            Block read = text.get(at);
            String cited = read.number().place().in(language);
            if (block.isText() && read.number().level().isPresent() && !cited.isEmpty()) {
                lines.computeIfAbsent(cited, each -> new ArrayList<>()).add(block.line());
            }
            at += block.isTable() ? block.rows().size() : 1;
        }
        lines.values().removeIf(each -> each.size() == 1);
        if (!lines.isEmpty()) {
            findings.add(
                    Finding.Kind.TOLD,
                    lines.values().iterator().next().get(1),
                    Message.of(
                            "引用形式相同的条款，括号内为所在的行：{0}",
                            "clauses that are cited alike, with their lines in brackets: {0}", places(lines)));
        }
    }

    private static String some(List<Integer> lines) {
        String first =
                lines.stream().distinct().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.stream().distinct().count() > MOST ? first + ", …" : first;
    }

    private static String places(Map<String, List<Integer>> lines) {
        String first = lines.entrySet().stream()
                .limit(MOST)
                .map(each -> each.getKey() + " (" + some(each.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return lines.size() > MOST ? first + " …" : first;
    }
}
