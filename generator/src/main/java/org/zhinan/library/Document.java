package org.zhinan.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.numbering.Profile;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * One text of the edition.
 *
 * @param title the clause with the formal title
 * @param number the clause with the document number
 * @param annexOf as what and of which documents it is annexed, the main one first
 * @param forwards id of the document it forwards
 * @param languages of its official text and of the translation
 * @param numbering how its clauses are numbered
 * @param clauses by their ids
 */
public record Document(
        String id,
        Bilingual shortName,
        Clause title,
        Optional<Clause> number,
        Optional<LocalDate> issued,
        List<Clause> issuers,
        List<Annex> annexOf,
        Optional<String> forwards,
        TextLanguages languages,
        Profile numbering,
        KeyedList<Clause> clauses) {

    private static final Pattern VERSION = Pattern.compile("[（(][^（）()]*[）)]");

    /** {@code number} is 0 where the list of annexes has one unnumbered item. */
    public record Annex(String of, int number) {}

    /** What a document is to the one that forwards it or that it is annexed to. */
    public enum Relation {
        FORWARDED,
        ANNEX,
        /** The one annex of a list without numbers. */
        ONLY_ANNEX,
        /** An annex of an annex, which the text writes in another way. */
        ANNEX_OF_ANNEX
    }

    public Relation relationTo(Document parent) {
        if (parent.forwards().equals(Optional.of(id))) {
            return Relation.FORWARDED;
        }
        if (numberIn(parent) == 0) {
            return Relation.ONLY_ANNEX;
        }
        boolean numbered = parent.annexOf().stream().anyMatch(annex -> annex.number() != 0);
        return numbered ? Relation.ANNEX_OF_ANNEX : Relation.ANNEX;
    }

    /** Its number among the annexes of a document; 0 for what is none, too. */
    public int numberIn(Document parent) {
        return annexOf.stream()
                .filter(annex -> annex.of().equals(parent.id()))
                .mapToInt(Annex::number)
                .findFirst()
                .orElse(0);
    }

    public Bilingual name() {
        return title.title();
    }

    /** The title on one line, with the version in brackets that may stand under it, as in （2024年版）. */
    public Bilingual formalTitle() {
        return new Bilingual(formalTitle(Language.ZH, ""), formalTitle(Language.EN, " "));
    }

    private String formalTitle(Language language, String joint) {
        String name = title.title().in(language);
        int next = clauses.indexOf(title) + 1;
        String version = next < clauses.size() ? clauses.get(next).text(language) : "";
        return VERSION.matcher(version).matches() && !name.isEmpty() ? name + joint + version : name;
    }

    /** True when some clause has its translation. */
    public boolean translationBegun() {
        return clauses.stream()
                .anyMatch(clause -> clause.has(languages.original().other()));
    }

    /** The language of the official text. */
    public Language original() {
        return languages.original();
    }

    /** True when every clause has its translation. */
    public boolean translated() {
        return clauses.stream()
                .allMatch(clause -> clause.has(languages.original().other()));
    }
}
