package org.zhinan.numbering.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.CitedNumber;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.text.Language;

/** One way in which a text refers to the numbers of a level: words, brackets, and one numeral or a list of them. */
final class CitationForm {
    private static final String OPENING = "（([［";
    private static final String CLOSING = "）)]］";
    private static final String GROUP = "n";
    private static final int NOWHERE = -1;
    private static final Pattern WITHIN = Pattern.compile("(?:[（(][0-9A-Za-z]{1,5}[）)])+");

    private final String level;
    private final int rank;
    private final boolean label;
    private final boolean through;
    /** Whether numbers of levels below are cited within its words. */
    private final boolean holds;

    private final CitationWords words;
    private final MarkerTemplate template;
    private final Surroundings around;
    private final Pattern before;
    private final Pattern core;
    private final Pattern after;
    private final Optional<Pattern> inserted;

    /** What stands around the numeral: words, an opening bracket; a closing bracket, words. */
    private record Surroundings(String before, String open, String close, String after) {
        static Surroundings of(MarkerTemplate template) {
            String before = template.before().replaceFirst("^[,，]?\\s*", "");
            int open = before.length();
            while (open > 0 && OPENING.indexOf(before.charAt(open - 1)) >= 0) {
                open--;
            }
            String after = template.after().replaceFirst("[\\s.．:：、]+$", "");
            int close = 0;
            while (close < after.length() && CLOSING.indexOf(after.charAt(close)) >= 0) {
                close++;
            }
            return new Surroundings(
                    before.substring(0, open),
                    before.substring(open),
                    after.substring(0, close),
                    after.substring(close));
        }

        boolean isWordless() {
            return before.isBlank() && after.isBlank();
        }

        boolean hasBracket() {
            return !open.isEmpty() || !close.isEmpty();
        }

        /** The words without what stands for a number of any level, as 条 of 第一条. */
        String noun(CitationWords words) {
            return (after.isEmpty() ? before : after).strip().replaceFirst(words.ordinalPrefix(), "");
        }
    }

    /**
     * Numerals in the text, of one level; the last reaches to the end.
     *
     * @param within where numbers of levels below stand within the words, as (1) of 第3(1)條; -1 for nowhere
     */
    record Found(CitationForm form, int end, boolean plural, List<Item> items, int within) {}

    record Item(int start, int end, CitedNumber number) {}

    CitationForm(Profile profile, String level, boolean label, MarkerTemplate template, Language language) {
        this.level = level;
        this.rank = profile.rank(level);
        this.label = label;
        this.through = profile.runsThrough(level);
        this.holds = !Surroundings.of(template).after().isBlank()
                && profile.levels().stream()
                        .anyMatch(each -> each.markers().get(language).within());
        this.words = CitationWords.of(language);
        this.template = template;
        this.around = Surroundings.of(template);
        this.before = Pattern.compile(beforeRegex("plural"));
        this.core = Pattern.compile(coreRegex(GROUP));
        this.after = Pattern.compile((around.after().isEmpty() ? "" : "[ \\u3000]*")
                + words.literal(around.after())
                + words.plural(around.after()));
        this.inserted = template.insertion()
                .map(each -> Pattern.compile(words.literal(each.before()) + "(?<n>" + each.numeral("letter") + ")"
                        + words.literal(each.after())));
    }

    String level() {
        return level;
    }

    int rank() {
        return rank;
    }

    boolean through() {
        return through;
    }

    boolean isWordless() {
        return around.isWordless();
    }

    boolean hasBracket() {
        return around.hasBracket();
    }

    int parts() {
        return template.parts();
    }

    String noun() {
        return around.noun(words);
    }

    /** Whether a clause of the level can be outside of others, and others inside of it. */
    boolean joins() {
        return !label || rank < 0;
    }

    /** What tells it from other forms of its level. */
    String looks() {
        return before + "|" + core + "|" + after;
    }

    /** The characters that such words may begin with, for a character class. */
    String firstCharacters() {
        if (around.before().isBlank()) {
            return around.open().isEmpty() ? template.firstCharacters() : "（(";
        }
        char first = around.before().charAt(0);
        return "" + first + Character.toUpperCase(first);
    }

    /** Where such words may begin; the groups have names with this index. */
    String startRegex(int index) {
        return beforeRegex("p" + index) + coreRegex("s" + index);
    }

    private String beforeRegex(String plural) {
        if (around.isWordless()) {
            return words.wordBegin();
        }
        return words.wordBegin() + words.before(around.before(), plural);
    }

    private String coreRegex(String group) {
        boolean wordEnds = around.close().isEmpty() && around.after().isEmpty();
        return bracket(around.open()) + "(?<" + group + ">" + template.numeral(group + "letter") + ")"
                + bracket(around.close())
                + (wordEnds
                        ? template.insertion().map(each -> "(?![.．]?[0-9０-９])").orElse(words.numeralEnd())
                        : "");
    }

    private static String bracket(String brackets) {
        return brackets.isEmpty()
                ? ""
                : OPENING.contains(brackets) ? "[（(]" : CLOSING.contains(brackets) ? "[）)]" : Pattern.quote(brackets);
    }

    /** The words and their numerals at this place. */
    Optional<Found> at(String text, int at) {
        Matcher start = matcher(before, text, at);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        return list(text, at, start.end(), words.isPlural(start));
    }

    /** A numeral in its brackets alone, as it goes on a list. */
    Optional<Found> coreAt(String text, int at, boolean plural) {
        return around.after().isEmpty()
                ? numeral(text, at, at).map(item -> new Found(this, item.end(), plural, List.of(item), NOWHERE))
                : Optional.empty();
    }

    private Optional<Found> list(String text, int start, int at, boolean plural) {
        List<Item> items = new ArrayList<>();
        Optional<Item> next = numeral(text, start, at);
        while (next.isPresent()) {
            items.add(next.get());
            int end = next.get().end();
            Matcher close = matcher(after, text, end);
            if (close.lookingAt()) {
                return Optional.of(closed(text, items, close.end(), plural))
                        .filter(found -> !words.isPartOfLongerWord(text, found.end()));
            }
            int inner = endOfWithin(text, end);
            if (inner > end) {
                return closedWithin(text, items, inner);
            }
            Matcher connector = matcher(words.connector(), text, end);
            next = connector.lookingAt() ? numeral(text, connector.end(), connector.end()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The last item has the words behind, and what an amendment inserted. */
    private Found closed(String text, List<Item> items, int end, boolean plural) {
        Item last = items.remove(items.size() - 1);
        Matcher more = matcher(inserted.orElse(after), text, end);
        boolean hasMore = inserted.isPresent() && !plural && more.lookingAt();
        CitedNumber number = hasMore
                ? numberOf(numeralOf(text, last), Optional.of(more.group(GROUP)))
                        .orElse(last.number())
                : last.number();
        int ends = hasMore ? more.end() : end;
        items.add(new Item(last.start(), ends, number));
        return new Found(this, ends, plural, List.copyOf(items), NOWHERE);
    }

    /** Where brackets end that the words of the level stand behind, as 條 of 第3(1)(a)條; the place itself without any. */
    private int endOfWithin(String text, int at) {
        Matcher brackets = matcher(WITHIN, text, at);
        boolean within = holds && brackets.lookingAt();
        return within && matcher(after, text, brackets.end()).lookingAt() ? brackets.end() : at;
    }

    private Optional<Found> closedWithin(String text, List<Item> items, int inner) {
        Item last = items.remove(items.size() - 1);
        Matcher close = matcher(after, text, inner);
        int end = close.lookingAt() ? close.end() : inner;
        items.add(new Item(last.start(), end, last.number()));
        return Optional.of(new Found(this, end, false, List.copyOf(items), last.end()))
                .filter(found -> !words.isPartOfLongerWord(text, found.end()));
    }

    private String numeralOf(String text, Item item) {
        Matcher begin = matcher(before, text, item.start());
        Matcher numeral = matcher(core, text, begin.lookingAt() ? begin.end() : item.start());
        return numeral.lookingAt() ? numeral.group(GROUP) : "";
    }

    private Optional<Item> numeral(String text, int start, int at) {
        Matcher numeral = matcher(core, text, at);
        return numeral.lookingAt()
                ? numberOf(numeral.group(GROUP), Optional.empty()).map(number -> new Item(start, numeral.end(), number))
                : Optional.empty();
    }

    private Optional<CitedNumber> numberOf(String numeral, Optional<String> more) {
        return template.ordinal(numeral, more)
                .map(each ->
                        new CitedNumber(level, label ? each.id(each.first().isLetter()) : CitedNumber.counted(each)));
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
