package org.zhinan.site.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Term;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;

/** What a term means, with the clause that defines or first uses it. What an entry is, its page says. */
final class TermAnswers {
    /** Stands in the line itself, so that the site, the command line and the interface all say that no official text explains the term so. */
    private static final Bilingual EDITORIAL =
            new Bilingual("（编者释义，非官方文本）", " (editor’s explanation, not official text)");

    private final Edition edition;
    private final List<Term> terms;
    private final AnswerCollector all;

    TermAnswers(Edition edition, List<Term> terms, AnswerCollector all) {
        this.edition = edition;
        this.terms = terms;
        this.all = all;
    }

    void collect() {
        Set<Clause> ofEntries = Stream.of(
                        edition.scenarios().stream().flatMap(each -> Stream.of(each.title(), each.text())),
                        edition.domains().stream().map(each -> each.title()),
                        edition.indicators().stream().map(each -> each.clause()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        List<Term> others = terms.stream()
                .filter(term -> term.edition().equals(edition.id()))
                .filter(term -> !ofEntries.contains(term.clause())
                        && !all.names(term.name().zh()))
                .toList();
        terms.stream()
                .filter(term ->
                        term.belongsTo(edition) && !all.names(term.name().zh()))
                .toList()
                .forEach(this::tiers);
        others.forEach(term -> term.gloss().ifPresent(gloss -> {
            String subject = subject(term);
            spellings(term).filter(text -> !all.names(text)).forEach(text -> all.phrase(text, subject));
            Bilingual line = new Bilingual(
                    term.name().zh() + EDITORIAL.zh() + "：" + gloss.zh(),
                    KindName.english(term.name()) + EDITORIAL.en() + ": " + KindName.english(gloss));
            all.reply("meaning", List.of(subject), Place.of(term.clause()), line, term.clause());
        }));
    }

    /** From which tier on the criteria speak of it. */
    private void tiers(Term term) {
        String subject = subject(term);
        if (TierAnswers.asking(edition, all, term.name(), subject)) {
            spellings(term).filter(text -> !all.names(text)).forEach(text -> all.phrase(text, subject));
        }
    }

    private static String subject(Term term) {
        return "term/" + term.id();
    }

    static Stream<String> spellings(Term term) {
        return Stream.of(
                        Stream.of(term.name().zh(), term.name().en()),
                        term.variants().stream(),
                        term.synonymsZh().stream(),
                        term.synonymsEn().stream())
                .flatMap(texts -> texts);
    }
}
