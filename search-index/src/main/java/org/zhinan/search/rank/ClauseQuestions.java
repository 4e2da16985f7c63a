package org.zhinan.search.rank;

import java.util.List;
import java.util.regex.Pattern;

/** Tells queries that ask for what the texts lay down: whether, who, how many, or by which figure; a complaint or a topic does not. */
final class ClauseQuestions {

    /** Of the terms of a query, parted by blanks. */
    private static final Pattern ASKS = Pattern.compile(
            "吗|谁|几|否|多 少|必 须|指 标|考 核|(.) 不 \\1|^(who|when|must|can|doe?s?|should|will|are|is|which|how mani) |kpi|indic");

    private ClauseQuestions() {}

    static String pattern() {
        return ASKS.pattern();
    }

    static boolean asks(List<String> terms) {
        return ASKS.matcher(String.join(" ", terms)).find();
    }
}
