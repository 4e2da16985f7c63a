package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.TermYaml;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Term;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/**
 * Makes the glossary. A term's clause is looked for in the current edition first, then in those before it, the latest first. Where an older
 * one has it, the term is shown with the clause that has it first in the current edition; a term that the guidance no longer has stays that
 * of the edition that has it.
 */
final class GlossaryBuilder {
    private final List<Edition> editions;
    private final Problems problems;

    /** @param all in the order of their ids */
    GlossaryBuilder(List<Edition> all, Edition current, Problems problems) {
        this.problems = problems;
        this.editions = new ArrayList<>(List.of(current));
        Optional<Edition> before = current.follows().flatMap(id -> find(all, id));
        while (before.isPresent() && !editions.contains(before.get())) {
            editions.add(before.get());
            before = before.get().follows().flatMap(id -> find(all, id));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!editions.contains(all.get(i))) {
                editions.add(all.get(i));
            }
        }
    }

    private static Optional<Edition> find(List<Edition> all, String id) {
        return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    List<Term> terms(List<TermYaml> files) {
        Edition current = editions.get(0);
        new ClauseResolver(current.clauses(), problems).requireUnique(files, TermYaml::id, TermYaml::where);
        FirstTermUses uses =
                FirstTermUses.of(files.stream().map(file -> file.name().zh()), current, Language.ZH, String::contains);
        return files.stream().map(file -> term(file, uses)).toList();
    }

    private Term term(TermYaml file, FirstTermUses uses) {
        List<Edition> own = editions.stream()
                .filter(edition -> file.edition().map(edition.id()::equals).orElse(true))
                .toList();
        // An edition that does not exist is a problem of its own.
        List<Edition> asked = own.isEmpty() ? editions : own;
        Edition first = asked.get(0);
        Optional<Edition> stating =
                asked.stream().filter(edition -> states(edition, file)).findFirst();
        Optional<Clause> use = uses.of(file.name().zh())
                .filter(clause -> first.equals(editions.get(0)) && stating.isPresent() && !states(first, file));
        Edition home = use.isPresent() ? first : stating.orElse(first);
        return new Term(
                file.id(),
                file.name(),
                file.variants(),
                file.notWithin(),
                file.synonyms().zh(),
                file.synonyms().en(),
                file.gloss(),
                use.orElseGet(() -> clause(file, home)),
                home.id(),
                file.edition().isEmpty());
    }

    private Clause clause(TermYaml file, Edition home) {
        ClauseResolver resolver = new ClauseResolver(home.clauses(), problems);
        Clause clause = resolver.clause(file.clause());
        resolver.requireIn(clause, Language.ZH, file.name().zh(), file.where());
        return clause;
    }

    private static boolean states(Edition edition, TermYaml file) {
        return Optional.ofNullable(edition.clauses().get(file.clause().toString()))
                .filter(clause -> clause.text(Language.ZH).contains(file.name().zh()))
                .isPresent();
    }
}
