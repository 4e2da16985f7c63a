package org.zhinan.site.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.library.Actor;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Quote;
import org.zhinan.library.Term;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;

/** What someone has to do, in the words of the clauses that say so. */
final class ActorAnswers {
    private static final String DUTIES = "duties";

    /** How many characters of duties a line has; the first is said whole. */
    private static final int CHARACTERS = 120;

    private final Edition edition;

    /** By their Chinese name. */
    private final Map<String, List<Term>> terms;

    private final AnswerCollector all;

    ActorAnswers(Edition edition, List<Term> terms, AnswerCollector all) {
        this.edition = edition;
        this.terms = terms.stream()
                .filter(term -> term.belongsTo(edition))
                .collect(Collectors.groupingBy(term -> term.name().zh()));
        this.all = all;
    }

    void collect() {
        edition.actors().stream().filter(actor -> !actor.duties().isEmpty()).forEach(this::duties);
    }

    private void duties(Actor actor) {
        String subject = "actor/" + actor.id();
        spellings(actor).forEach(text -> all.phrase(text, subject));
        List<Bilingual> duties = actor.duties().stream().map(Quote::text).toList();
        Bilingual said = KindName.joined(duties.subList(0, fitting(duties)));
        Bilingual line = new Bilingual(
                actor.name().zh() + "：" + said.zh(), KindName.english(actor.name()) + ": " + KindName.english(said));
        Clause first = actor.duties().get(0).clause();
        all.reply(DUTIES, List.of(subject), Place.of(first), line, first);
    }

    /** By its name, in English without an article, and as the glossary spells it. */
    private Stream<String> spellings(Actor actor) {
        Bilingual name = actor.name();
        return Stream.concat(
                Stream.of(
                        name.zh(),
                        name.zh().replaceAll("[（(][^）)]*[）)]", ""),
                        name.en(),
                        name.en().replaceFirst("^The ", "")),
                terms.getOrDefault(name.zh(), List.of()).stream().flatMap(TermAnswers::spellings));
    }

    private static int fitting(List<Bilingual> duties) {
        int count = 1;
        int characters = duties.get(0).zh().length();
        while (count < duties.size() && (characters += duties.get(count).zh().length()) <= CHARACTERS) {
            count++;
        }
        return count;
    }
}
