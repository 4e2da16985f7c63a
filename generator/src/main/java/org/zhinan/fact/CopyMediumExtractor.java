package org.zhinan.fact;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** In which form copies are wanted. */
final class CopyMediumExtractor {
    private static final Map<CopyMedium, Pattern> WORDS = new TreeMap<>(Map.of(
            CopyMedium.PAPER, Pattern.compile("纸质|纸介质|纸版|书面|(?i:\\bpaper\\b|\\bhard cop(?:y|ies)\\b|\\bprinted\\b)"),
            CopyMedium.ELECTRONIC,
                    Pattern.compile("电子版|电子文[档本件]|电子档|电子材料|电子件|光盘|[Uu]盘"
                            + "|(?i:\\belectronic\\b|\\bsoft cop(?:y|ies)\\b|\\bUSB\\b|\\bCD(?:-ROM)?s?\\b)"),
            CopyMedium.ORIGINAL, Pattern.compile("原件|(?i:\\boriginals?\\b)"),
            CopyMedium.PHOTOCOPY, Pattern.compile("复印件|影印件|(?i:\\bphotocop(?:y|ies)\\b)")));

    private CopyMediumExtractor() {}

    static void read(ScannedText scan) {
        WORDS.forEach((medium, words) ->
                scan.each(words, match -> scan.add(new FactValue.CopyForm(medium), match.start(), match.end())));
    }
}
