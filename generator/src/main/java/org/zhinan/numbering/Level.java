package org.zhinan.numbering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * One level of numbers of a profile.
 *
 * @param name what the level is called, as article or item
 * @param label the same for editors, in English in the singular
 * @param prefix stands before the number in ids, as ch in ch2; mostly empty
 * @param heading whether such a number begins a heading that says nothing itself, as a chapter
 * @param through whether the numbers run through the whole document, so that one alone says where; else they begin anew in each
 *     clause above
 * @param inSequence whether only the next number, or the first, is taken as one, where the marker is nothing but a number
 * @param gaps whether numbers are left out as a matter of course, as those of a part of a code
 * @param asWritten whether it is cited in the words of the text, as Lot 3 beside Theme 3
 * @param before the levels before whose first number alone this one stands, as recitals before the first article
 * @param inside the label that it stands below only, as the points of an annex
 * @param below the levels right below which alone it stands, where the marker is that of a level above, too; mostly empty
 * @param markers by language, what the marker looks like, and the expression for what does not follow it
 * @param paragraphs how unnumbered paragraphs below it are counted; nothing where they are just those of the innermost clause
 * @param unnumbered how an unnumbered paragraph of it is referred to by its place, while nobody cites it so; nothing where none is
 * @param akn the element of Akoma Ntoso that is called so; nothing where no element is
 */
public record Level(
        String name,
        Bilingual label,
        String prefix,
        boolean heading,
        boolean through,
        boolean inSequence,
        boolean gaps,
        boolean asWritten,
        List<String> before,
        Optional<String> inside,
        List<String> below,
        Map<Language, Markers> markers,
        Optional<Paragraphs> paragraphs,
        Optional<Map<Language, MarkerTemplate>> unnumbered,
        Optional<String> akn) {

    /**
     * The markers in one language.
     *
     * @param templates what they look like; the first is the usual one
     * @param cited how the number is cited
     * @param direct the same right below an article or a paragraph of it, where a level between the two is left out
     * @param within whether it is cited within the words of the clause above, as (1) of 第3(1)條
     * @param notBefore what follows where such words only name another clause, as 第三条规定的; it may look back at the number
     * @param referred how the text itself refers to such a number, as in 第三条 and paragraph 2; empty where that is as the markers
     *     and the citation have it
     */
    public record Markers(
            List<MarkerTemplate> templates,
            MarkerTemplate cited,
            Optional<MarkerTemplate> direct,
            boolean within,
            Optional<Pattern> notBefore,
            List<MarkerTemplate> referred) {}

    /**
     * Paragraphs that are cited by their place, as 第二款.
     *
     * @param cited by language; nothing where they are not cited
     * @param implied whether what stands right below the clause is cited as of its first paragraph where it has several
     */
    public record Paragraphs(Optional<Map<Language, MarkerTemplate>> cited, boolean implied) {}

    public Level {
        before = List.copyOf(before);
        below = List.copyOf(below);
        markers = Map.copyOf(markers);
    }

    /** Whether it numbers the items of a list. */
    boolean isListed() {
        return !heading && !through;
    }

    /** Whether unnumbered paragraphs below it are counted and cited. */
    public boolean citesParagraphs() {
        return paragraphs.flatMap(Paragraphs::cited).isPresent();
    }

    /** The marker that the text begins with, if it is one of this level. */
    Optional<MarkerTemplate.Match> match(String text, Language language) {
        Markers own = markers.get(language);
        Optional<MarkerTemplate.Match> best = Optional.empty();
        for (MarkerTemplate template : own.templates()) {
            Optional<MarkerTemplate.Match> match = template.match(text);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().end() > best.get().end())) {
                best = match;
            }
            // 4. of 4.1 may be all of a number, or a part of one that the level has, too.
            if (best.filter(each -> !each.doubtful()).isPresent()) {
                break;
            }
        }
        return best.filter(match -> own.notBefore()
                .filter(words -> words.matcher(text)
                        .region(match.end(), text.length())
                        .useTransparentBounds(true)
                        .lookingAt())
                .isEmpty());
    }

    /** How the number stands in an id, behind the prefix: a letter only where the Chinese has one, too, so that both languages agree. */
    String digits(Ordinal ordinal) {
        boolean letter = ordinal.path().size() > 1
                ? ordinal.first().isLetter()
                : markers.get(Language.ZH).templates().get(0).isLetter();
        return ordinal.id(letter);
    }

    /** How the number stands in an id. */
    String id(Ordinal ordinal) {
        return prefix + digits(ordinal);
    }

    Bilingual cited(Ordinal ordinal) {
        return new Bilingual(cited(ordinal, Language.ZH), cited(ordinal, Language.EN));
    }

    /** How it is cited right below an article. */
    Bilingual citedDirectly(Ordinal ordinal) {
        return new Bilingual(citedDirectly(ordinal, Language.ZH), citedDirectly(ordinal, Language.EN));
    }

    private String citedDirectly(Ordinal ordinal, Language language) {
        Markers own = markers.get(language);
        return own.direct().orElse(own.cited()).write(ordinal);
    }

    /** As the texts in this language usually write it, with what parts it from the words. */
    String written(Ordinal ordinal, Language language) {
        List<MarkerTemplate> templates = markers.get(language).templates();
        return templates.stream()
                .filter(each -> ordinal.inserted().isEmpty() || each.takesInsertions())
                .findFirst()
                .orElse(templates.get(0))
                .write(ordinal);
    }

    /** In English with the kind of numeral that the text has, as Chapter 1 or Chapter I. */
    private String cited(Ordinal ordinal, Language language) {
        Markers own = markers.get(language);
        return language == Language.ZH || !heading
                ? own.cited().write(ordinal)
                : own.templates().stream()
                        .filter(each -> each.isWrittenLike(ordinal))
                        .findFirst()
                        .map(own.cited()::inTheWayOf)
                        .orElse(own.cited())
                        .write(ordinal);
    }

    boolean isDecimal() {
        return markers.get(Language.ZH).templates().stream().anyMatch(each -> each.parts() > 1);
    }

    /** Whether its headings are lettered and begin texts of their own, as 附录A. */
    boolean holdsAnnex() {
        MarkerTemplate usual = markers.get(Language.ZH).templates().get(0);
        return heading && through && usual.isLetter() && !usual.before().isBlank();
    }

    /** Whether it counts A1, A2 and then B1. */
    boolean isJoined() {
        return markers.get(Language.ZH).templates().stream().anyMatch(MarkerTemplate::isJoined);
    }

    /** Whether it counts 1. 2. 3. without words. */
    boolean isArabic() {
        return markers.get(Language.ZH).templates().stream()
                .anyMatch(each -> each.isArabic()
                        && each.before().isEmpty()
                        && !each.after().equals(" "));
    }
}
