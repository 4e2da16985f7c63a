package org.zhinan.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Counts the annexes and schedules that stand within a document, and its boxes, by the words that they begin with. */
final class AnnexScheduleCounter {
    private static final String BOX = "box";
    private static final List<Part> PARTS = List.of(
            new Part(Pattern.compile("附\\s*[录錄]|(?i:appendix\\b)"), Message.of("附录", "appendix")),
            new Part(Pattern.compile("附\\s*表|(?i:(?:the )?(?:\\w+ )?schedule\\b)"), Message.of("附表", "schedule")),
            new Part(Pattern.compile("附\\s*件(?!\\s*[:：])|(?i:annex\\b)"), Message.of("附件", "annex")),
            new Part(Pattern.compile("专栏|專欄|(?i:box\\b)"), Message.of("专栏", "box")));

    private AnnexScheduleCounter() {}

    private record Part(Pattern begins, Bilingual label) {}

    static Map<Bilingual, Integer> count(DraftDocument document) {
        Map<Bilingual, Integer> counts = new LinkedHashMap<>();
        for (Block block : document.text()) {
            Optional<String> label = block.number().label().filter(name -> isPart(document, name));
            String cited = block.number().place().in(document.language());
            // A. below Appendices is cited as Appendix A; the heading itself is cited by no number.
            label.filter(name -> name.equals(BOX) || !cited.isEmpty())
                    .flatMap(name -> PARTS.stream()
                            .filter(part -> part.begins().matcher(block.text()).lookingAt()
                                    || part.begins().matcher(cited).lookingAt())
                            .findFirst())
                    .ifPresent(part -> counts.merge(part.label(), 1, Integer::sum));
        }
        return counts;
    }

    private static boolean isPart(DraftDocument document, String label) {
        return label.equals(BOX) || document.profile().startsText(label + ":");
    }
}
