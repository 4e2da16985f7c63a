package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.text.Language;

/** Headings such as Appendices, and the lines below them, numbered A. or I. alone, that each begin a text with numbers of its own. */
final class Appendices {
    private static final List<MarkerTemplate> NUMBERS = Stream.of("{A}.", "{A}、", "{A} ", "{I}.", "{I}、")
            .map(each -> MarkerTemplate.of(each).orElseThrow())
            .toList();
    private static final Pattern TITLE =
            Pattern.compile("[\\s\\u3000]*[\\p{Lu}\\p{IsHan}\\[(（《“〖][^\\n。；;]{0,100}[^\\n。；;.:：,，]");
    private static final int SHORTEST = 2;
    /** No heading of appendices is longer. */
    private static final int LONGEST = 20;

    private final Map<Integer, Begin> begins = new HashMap<>();
    private final Map<Integer, BlockLabel> headings = new HashMap<>();
    private final Profile profile;
    private final Language language;
    private final List<String> texts;

    private Appendices(Profile profile, Language language, List<String> texts) {
        this.profile = profile;
        this.language = language;
        this.texts = texts;
    }

    /**
     * A line that begins an appendix.
     *
     * @param label what the profile calls a text that begins so
     * @param match the number that the line has, within the words by which the appendix is cited
     */
    record Begin(BlockLabel label, BlockLabel.Match match) {}

    static Appendices of(Profile profile, Language language, List<String> texts) {
        Appendices appendices = new Appendices(profile, language, texts);
        profile.labels().stream()
                .filter(label -> label.kind() == BlockLabel.Kind.TEXTS)
                .forEach(appendices::find);
        return appendices;
    }

    private void find(BlockLabel heading) {
        int to = texts.size();
        for (int at = texts.size() - 2; at >= 0; at--) {
            if (texts.get(at).length() <= LONGEST
                    && heading.match(texts.get(at), language).isPresent()) {
                int from = at;
                int end = to;
                NUMBERS.stream()
                        .map(number -> run(number, from, end))
                        .filter(run -> !run.isEmpty())
                        .findFirst()
                        .ifPresent(run -> {
                            headings.put(from, heading);
                            begins.putAll(run);
                        });
                to = at;
            }
        }
    }

    /**
     * The lines with such numbers, from right below the heading on; none where they only list what stands elsewhere.
     *
     * @param to where the next such heading stands
     */
    private Map<Integer, Begin> run(MarkerTemplate number, int heading, int to) {
        Map<Integer, Begin> run = new HashMap<>();
        Optional<MarkerTemplate.Match> last = Optional.empty();
        int end = heading;
        for (int at = heading + 1; at < to; at++) {
            Optional<MarkerTemplate.Match> next = number.match(texts.get(at));
            if (next.isPresent() && isTitle(at, next.get().end()) && isNext(next.get(), last)) {
                Optional<Begin> begin = begin(texts.get(heading), next.get());
                boolean listed = at == end + 1 && last.isPresent();
                if (begin.isEmpty() || listed) {
                    return Map.of();
                }
                run.put(at, begin.get());
                last = next;
                end = at;
            } else if (last.isEmpty()) {
                return Map.of();
            }
        }
        return end + 1 < to ? run : Map.of();
    }

    private static boolean isNext(MarkerTemplate.Match next, Optional<MarkerTemplate.Match> last) {
        return last.map(before -> next.ordinal().follows(before.ordinal()))
                .orElse(next.ordinal().isFirst());
    }

    private boolean isTitle(int at, int end) {
        return TITLE.matcher(texts.get(at).substring(end)).matches();
    }

    /** What the profile calls Appendix A, for Appendices above and A. here. */
    private Optional<Begin> begin(String heading, MarkerTemplate.Match number) {
        List<Begin> found = new ArrayList<>();
        for (BlockLabel label : profile.labels()) {
            if (label.kind() == BlockLabel.Kind.TEXT) {
                label.markers().get(language).stream()
                        .filter(template -> template.isWrittenLike(number.ordinal()) && template.parts() == 1)
                        .filter(template -> isSameWord(template.before(), heading))
                        .map(template ->
                                new Begin(label, new BlockLabel.Match(template, number.end(), number.ordinal())))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found.stream().findFirst();
    }

    /** As Appendix is one of the Appendices. */
    private static boolean isSameWord(String one, String many) {
        String word = one.strip().toLowerCase(Locale.ROOT);
        String other = many.strip().replaceAll("[\\s\\u3000]+", "").toLowerCase(Locale.ROOT);
        int same = 0;
        while (same < Math.min(word.length(), other.length()) && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= Math.max(SHORTEST, word.length() - 1);
    }

    /** Whether it is one, below which such lines stand. */
    boolean isHeading(int position) {
        return headings.containsKey(position);
    }

    Optional<Begin> at(int position) {
        return Optional.ofNullable(begins.get(position));
    }
}
