package org.zhinan.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * Whether a text states what a file says that it does, in each language that the text has. A value is read where the text has the
 * words that the file quotes; without such words in the whole text, which then may state but one of its kind.
 */
public final class FactCheck {
    private final FactSourceText text;
    private final Optional<Bilingual> words;
    private final Optional<Bilingual> about;
    private final SourceLocation where;
    private final Problems problems;
    /** From and to of each place to read; nothing for a language in which the words are wrong. */
    private final Map<Language, List<int[]>> places = new EnumMap<>(Language.class);

    /**
     * Reports quoted words that the text does not have.
     *
     * @param words quoted from the text, in the languages that it has
     * @param about without quoted words, only what the text states of this counts, as of one city among several; whether it is there
     *     is for another to check
     * @param where the fact in its file
     */
    public FactCheck(
            FactSourceText text,
            Optional<Bilingual> words,
            Optional<Bilingual> about,
            SourceLocation where,
            Problems problems) {
        this.text = text;
        this.words = words;
        this.about = about;
        this.where = where;
        this.problems = problems;
        for (Language language : Language.values()) {
            if (!text.in(language).isEmpty()) {
                findWords(language);
            }
        }
    }

    private void findWords(Language language) {
        String whole = text.in(language);
        if (words.isEmpty()) {
            boolean speaksOf = about.isEmpty() || whole.contains(about.get().in(language));
            if (speaksOf) {
                places.put(language, List.of(new int[] {0, whole.length()}));
            }
            return;
        }
        String quoted = words.get().in(language);
        List<int[]> found = new ArrayList<>();
        for (int at = whole.indexOf(quoted); at >= 0 && !quoted.isEmpty(); at = whole.indexOf(quoted, at + 1)) {
            found.add(new int[] {at, at + quoted.length()});
        }
        if (quoted.isEmpty()) {
            problems.add(where, FactMessages.noWords(language), FactMessages.addWords(language));
        } else if (found.isEmpty()) {
            problems.add(where, FactMessages.notIn(quoted, language, text.name()), FactMessages.COPY_WORDS);
        } else {
            places.put(language, found);
        }
    }

    /** Reports a value that cannot be read, or of which the text says another thing. */
    public void require(FactClaim claim) {
        places.forEach((language, all) -> {
            List<ValueOccurrence> said = said(claim, language, all);
            boolean agrees = said.stream().anyMatch(each -> claim.agrees().test(each.value()));
            boolean clear = claim.amongOthers()
                    || said.stream().allMatch(each -> claim.agrees().test(each.value()));
            if (!(agrees && clear) && !(claim.amongOthers() && isVerbatim(claim, language, all))) {
                report(claim, language, said, agrees);
            }
        });
    }

    private List<ValueOccurrence> said(FactClaim claim, Language language, List<int[]> all) {
        List<ValueOccurrence> readings = text.readings(language);
        if (words.isEmpty() && about.isPresent()) {
            List<ValueOccurrence> relevant = claim.relevant().apply(readings);
            return new ValueAttribution(text.in(language), language, relevant)
                    .of(about.get().in(language));
        }
        return claim.relevant()
                .apply(readings.stream()
                        .filter(each -> all.stream().anyMatch(place -> each.within(place[0], place[1])))
                        .toList());
    }

    /** As a hotline of five digits stands there, which no rule could tell from another number. */
    private boolean isVerbatim(FactClaim claim, Language language, List<int[]> all) {
        String whole = text.in(language);
        String literal = claim.value().zh();
        List<ValueOccurrence> read = claim.relevant().apply(text.readings(language));
        return all.stream()
                .anyMatch(place -> IntStream.rangeClosed(place[0], place[1] - literal.length())
                        .filter(at -> whole.startsWith(literal, at))
                        .anyMatch(at -> {
                            int end = at + literal.length();
                            return !isSign(whole, at - 1)
                                    && !isSign(whole, end)
                                    && read.stream().noneMatch(each -> each.overlaps(at, end));
                        }));
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && String.valueOf(text.charAt(at)).matches("[A-Za-z0-9/@_-]");
    }

    private void report(FactClaim claim, Language language, List<ValueOccurrence> said, boolean agrees) {
        FactMessages messages = new FactMessages(claim, language, text, words, about);
        Optional<ValueOccurrence> cut = cut(claim, language);
        if (said.isEmpty() && cut.isPresent()) {
            problems.add(where, messages.cut(cut.get()), messages.writeWhole(cut.get()));
        } else if (said.isEmpty()) {
            problems.add(where, messages.nothing(), messages.otherWords());
        } else if (said.get(0).value() instanceof FactValue.Yearless) {
            problems.add(where, messages.noYear(said.get(0)), messages.giveYear());
        } else if (agrees) {
            problems.add(where, messages.several(distinct(said)), messages.fewerWords());
        } else {
            problems.add(where, messages.wrong(distinct(said)), messages.correct());
        }
    }

    private static List<ValueOccurrence> distinct(List<ValueOccurrence> said) {
        Set<FactValue> values = new LinkedHashSet<>();
        return said.stream().filter(each -> values.add(each.value())).toList();
    }

    /** A value of the kind of which the words are but a part. */
    private Optional<ValueOccurrence> cut(FactClaim claim, Language language) {
        return words.isEmpty()
                ? Optional.empty()
                : claim.relevant().apply(text.readings(language)).stream()
                        .filter(each ->
                                places.get(language).stream().anyMatch(place -> each.overlaps(place[0], place[1])))
                        .findFirst();
    }
}
