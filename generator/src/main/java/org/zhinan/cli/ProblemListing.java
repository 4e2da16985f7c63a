package org.zhinan.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;
import org.zhinan.text.UntrustedTextSanitizer;

/** The problems of a run as they are told: of many of one kind in one file the first ones, and how many there are. */
final class ProblemListing {
    /** How many of one kind in one file are listed. */
    private static final int LISTED = 10;

    private final List<Problem> listed = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final int all;
    private final Language language;

    /** @param message what is wrong, without the values that differ from one problem to the next */
    private record Kind(String file, String message) {
        static Kind of(Problem problem, Language language) {
            String message = problem.message().in(language);
            String general = language == Language.ZH
                    ? message.replaceAll("“[^”]*”", "“…”")
                    : message.replaceAll("'[^']*'", "'…'");
            return new Kind(
                    UntrustedTextSanitizer.of(problem.where().file()),
                    general.replaceAll("(?<![\\w-])\\d+(?![\\w-])", "…"));
        }
    }

    /** @param whole lists every problem */
    ProblemListing(List<Problem> problems, boolean whole, Language language) {
        this.all = problems.size();
        this.language = language;
        Map<Kind, Integer> seen = new HashMap<>();
        for (Problem problem : problems) {
            Kind kind = Kind.of(problem, language);
            int number = seen.merge(kind, 1, Integer::sum);
            if (whole || number <= LISTED) {
                listed.add(problem);
            } else {
                counts.put(kind, number);
            }
        }
    }

    List<Problem> listed() {
        return listed;
    }

    /** How many problems there are; where some are not listed, how many of each such kind stand in which file. */
    List<String> totals() {
        List<String> lines = new ArrayList<>(List.of(count()));
        if (!counts.isEmpty()) {
            lines.add(
                    language == Language.ZH
                            ? "同一文件的同类问题只列前" + LISTED + "个；用“zhinan check --all”列出全部："
                            : "Of one kind in one file the first " + LISTED
                                    + " are listed; all of them: zhinan check --all");
            String line = language == Language.ZH ? "  %2$s中有%1$d个：%3$s" : "  %d in %s: %s";
            counts.forEach((kind, count) -> lines.add(line.formatted(count, kind.file(), kind.message())));
        }
        return lines;
    }

    private String count() {
        if (language == Language.ZH) {
            return "共" + all + "个问题。";
        }
        return all == 1 ? "1 problem." : all + " problems.";
    }
}
