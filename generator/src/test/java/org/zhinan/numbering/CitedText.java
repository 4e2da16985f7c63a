package org.zhinan.numbering;

import java.util.List;
import org.zhinan.content.NumberingYaml;
import org.zhinan.text.Language;

/** A text by a profile that comes with the program: each block as {@code id | citation in Chinese | citation in English}. */
final class CitedText {
    private CitedText() {}

    /** @param text its blocks, a line each; one that begins with # is marked as a heading */
    static List<String> of(String profile, Language language, String text) {
        return numbered(profile, language, text).stream()
                .map(each -> each.id() + " | " + each.place().zh() + " | "
                        + each.place().en())
                .toList();
    }

    static List<BlockNumber> numbered(String profile, Language language, String text) {
        ClauseNumberReader outline = new ClauseNumberReader(NumberingYaml.shipped(profile), language);
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> outline.text(line.replaceFirst("^# ", ""), line.startsWith("# ")));
        return outline.numbered();
    }
}
