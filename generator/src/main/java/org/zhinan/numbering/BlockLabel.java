package org.zhinan.numbering;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.numbering.marker.NumeralSystem;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.text.Language;

/**
 * A word that opens a block outside the levels, as 附件：, 注： or 目录.
 *
 * @param name the id of such a block
 * @param kind what stands under it
 * @param markers what it looks like in each language
 */
public record BlockLabel(String name, Kind kind, Map<Language, List<MarkerTemplate>> markers) {
    private static final Pattern TITLE = Pattern.compile("[\\p{Lu}\\p{IsHan}\\[(（《][^\\n。；;]{0,80}[^\\n。；;.:：,，]");

    private static final Pattern TITLE_BEHIND_COLON = Pattern.compile("[\\p{L}\\[(（《][^\\n。；;]{0,80}[^\\n。；;.:：,，]");

    private static final Set<Integer> HIGH_ROMAN = Set.of(50, 100, 500, 1000);

    public enum Kind {
        /** Opens a list of its own at the level of the document. */
        LIST,
        /** The same of notes; where they are one paragraph, the text goes on where it was. */
        NOTES,
        /** A block of its own within the open clause, which stays open. */
        BLOCK,
        /** A block of its own whose number runs through the text, as the title of a table; the open clause stays open. */
        CAPTION,
        /** A box, whose number runs through the text and which has what follows, with lists of its own, until the text goes on. */
        BOX,
        /** Begins what ends a text, as the signature: whatever follows up to an annex has no number. */
        CLOSING,
        /** Begins a text with numbers of its own, as an annex pasted below its notice; the whole line, and never the first. */
        TEXT,
        /** Says that lines numbered A. or I. follow that each begin such a text, as Appendices; the whole line. */
        TEXTS,
        /** A heading as Notes: below it stand the notes to the marks in the text. */
        ENDNOTES,
        /** A heading without a number, as 附则, which ends what is open; the whole line. */
        HEADING,
        /** A heading without a number that counts as a paragraph of the text, as 前言: it and what follows stand in no clause before. */
        UNNUMBERED,
        /** A table of contents: what it lists is no clause. */
        CONTENTS
    }

    /** What stands for it in a {@link CitedNumber}. */
    public String level() {
        return name + ":";
    }

    /** What a text begins with, and which of the templates it is. */
    record Match(MarkerTemplate template, int end, Ordinal ordinal) {}

    Optional<Match> match(String text, Language language) {
        for (MarkerTemplate template : markers.get(language)) {
            Optional<MarkerTemplate.Match> match = template.match(text)
                    .filter(each -> !isHighRoman(each.ordinal()))
                    .filter(each -> mayGoOn(template, text.substring(each.end())) || endsLine(text, each.end()));
            if (match.isPresent()) {
                return match.map(each -> new Match(template, each.end(), each.ordinal()));
            }
        }
        return Optional.empty();
    }

    /** Annex C follows Annex B, and is none of a hundred. */
    private static boolean isHighRoman(Ordinal ordinal) {
        return ordinal.first() == NumeralSystem.ROMAN_UPPER && HIGH_ROMAN.contains(ordinal.value());
    }

    /**
     * A list whose words have no colon, as 参考文献, has a line of its own, and so has what begins a text unless a space says that its
     * title may follow.
     */
    private boolean mayGoOn(MarkerTemplate template, String rest) {
        return switch (kind) {
            case LIST, NOTES ->
                template.after().matches(".*[:：]") || template.before().matches(".*[:：]");
            case BLOCK, CAPTION, BOX, CLOSING -> true;
            case TEXT -> mayHaveTitle(template) && title(template).matcher(rest).matches();
            case TEXTS, ENDNOTES, HEADING, UNNUMBERED, CONTENTS -> false;
        };
    }

    /** The Schedule of an act that has but one has no number before its title. */
    private static boolean mayHaveTitle(MarkerTemplate template) {
        return template.after().matches(".*[ —]")
                || template.parts() == 0 && template.before().matches(".*[ ]");
    }

    /** Behind a colon a title may begin with a small letter. */
    private static Pattern title(MarkerTemplate template) {
        return template.after().matches(":.*") ? TITLE_BEHIND_COLON : TITLE;
    }

    /** Whether it may stand behind what ends a text. */
    boolean mayFollowClosing() {
        return kind == Kind.TEXT || kind == Kind.TEXTS || kind == Kind.ENDNOTES;
    }

    /** Whether texts refer to it by its number. */
    public boolean isCited() {
        return kind == Kind.TEXT || kind == Kind.CAPTION || kind == Kind.BOX;
    }

    /** What it is called in a citation: without its colon, and not in capitals. */
    String words(Match match, Language language) {
        String words = match.template().write(match.ordinal()).replaceAll("[:：—– ]+$|(?<=[A-Z]) to $|[.] $", "");
        if (match.template().isOrdinal()) {
            // The First Schedule is cited as First Schedule.
            String cited = words.replaceFirst("^The ", "");
            return cited.substring(0, 1).toUpperCase(Locale.ROOT) + cited.substring(1);
        }
        if (words.matches("[A-Z]{2,}")) {
            return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
        }
        return language == Language.ZH ? words.replace(" ", "") : words;
    }

    /** How the other language writes it, with the same kind of numeral if it can. */
    String counterpart(Match match, Language other) {
        return markers.get(other).stream()
                .filter(each -> each.parts() == match.template().parts())
                .min(Comparator.<MarkerTemplate, Boolean>comparing(each -> !each.isWrittenLike(match.ordinal()))
                        .thenComparing(
                                each -> each.isLetter() != match.template().isLetter()))
                .map(each -> each.write(match.ordinal()))
                .orElse("");
    }

    private static boolean endsLine(String text, int end) {
        return end >= text.length()
                || text.charAt(end) == '\n'
                || text.substring(end).isBlank();
    }
}
