package org.zhinan.library.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.content.FidelityExceptionYaml;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Term;
import org.zhinan.library.link.NameTrie;
import org.zhinan.library.wording.UntranslatedNumbers;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** Checks that the English of a clause has what its Chinese has: terms, dates, numbers, document numbers, standards. */
final class TranslationFidelityCheck {
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,-]\\d+)*%?");

    private final Edition edition;
    private final Map<String, List<FidelityExceptionYaml>> exceptions;
    private final NameTrie<Term> terms = new NameTrie<>();
    private final Problems problems;
    private final Set<FidelityExceptionYaml> used;

    private TranslationFidelityCheck(
            Edition edition,
            List<Term> terms,
            List<FidelityExceptionYaml> exceptions,
            Set<FidelityExceptionYaml> used,
            Problems problems) {
        this.edition = edition;
        this.used = used;
        this.exceptions = exceptions.stream()
                .filter(each -> each.check().isEmpty()
                        && each.edition().map(edition.id()::equals).orElse(true))
                .collect(Collectors.groupingBy(each -> each.clause().toString()));
        terms.forEach(term -> this.terms.add(term.name().zh(), term));
        this.problems = problems;
    }

    /**
     * Checks every edition.
     *
     * @param current has to have all terms that are not another edition's; an older one was checked when it was the current one, and what the
     *     glossary learned since is not asked of it
     */
    static void check(
            List<Edition> editions,
            Edition current,
            List<Term> terms,
            List<FidelityExceptionYaml> exceptions,
            Problems problems) {
        Set<FidelityExceptionYaml> used = new HashSet<>();
        for (Edition edition : editions) {
            List<Term> own = terms.stream()
                    .filter(term -> edition.equals(current)
                            ? term.belongsTo(edition)
                            : term.edition().equals(edition.id()))
                    .toList();
            new TranslationFidelityCheck(edition, own, exceptions, used, problems).check();
        }
        for (FidelityExceptionYaml exception : exceptions) {
            if (exception.check().isEmpty() && !used.contains(exception)) {
                problems.add(
                        exception.where(),
                        Message.of("这一例外已无必要", "this exception is not needed"),
                        Message.of("请将其删去", "Take it out"));
            }
        }
    }

    private void check() {
        List<Clause> translated = edition.clauses().values().stream()
                .filter(clause -> clause.original() == Language.ZH && clause.has(Language.EN))
                .toList();
        // To read numbers is dear, and no clause needs another for it.
        List<List<String>> numbers =
                translated.parallelStream().map(this::untranslatedNumbers).toList();
        for (int i = 0; i < translated.size(); i++) {
            terms(translated.get(i));
            requireNumbers(translated.get(i), numbers.get(i));
        }
    }

    private void terms(Clause clause) {
        String english = clause.text(Language.EN).toLowerCase(Locale.ROOT);
        for (Term term : terms.within(clause.text(Language.ZH))) {
            if (term.isMeantIn(clause.text(Language.ZH))) {
                requireRendering(term, clause, english);
            }
        }
    }

    private void requireRendering(Term term, Clause clause, String english) {
        List<String> renderings = new ArrayList<>(term.variants());
        renderings.add(term.name().en());
        boolean found = renderings.stream().anyMatch(r -> english.contains(r.toLowerCase(Locale.ROOT)));
        if (!found && !isException(clause, term.id(), "")) {
            problems.add(
                    clause.where(),
                    Message.of(
                            "条款“{0}”的英文没有译出“{1}”（{2}）",
                            "the English of clause '{0}' has no rendering of '{1}' ({2})",
                            clause.ref(),
                            term.name().zh(),
                            term.name().en()),
                    Message.of(
                            "请更正英文，或把该译法加入术语的其他译法，或在exceptions.yaml中列为例外",
                            "Correct the English, add the rendering to the term's variants, or list an exception"
                                    + " in exceptions.yaml"));
        }
    }

    /** Without the markers, which differ between the languages. */
    private List<String> untranslatedNumbers(Clause clause) {
        Optional<LocalDate> written = edition.document(clause.document()).issued();
        return UntranslatedNumbers.of(clause.title().zh(), clause.title().en(), written);
    }

    private void requireNumbers(Clause clause, List<String> numbers) {
        for (String number : numbers) {
            if (!isException(clause, "", number) && !isException(clause, "", figure(number))) {
                problems.add(
                        clause.where(),
                        Message.of(
                                "条款“{0}”的英文没有“{1}”，或数值不同",
                                "the English of clause '{0}' lacks '{1}', or states another number",
                                clause.ref(),
                                number),
                        Message.of(
                                "请更正英文，或在exceptions.yaml中列为例外",
                                "Correct the English, or list an exception in exceptions.yaml"));
            }
        }
    }

    /** Exceptions may name the number alone, without what it counts. */
    private static String figure(String words) {
        Matcher figure = FIGURE.matcher(words);
        return figure.find() ? figure.group() : words;
    }

    private boolean isException(Clause clause, String term, String number) {
        for (FidelityExceptionYaml exception : exceptions.getOrDefault(clause.ref(), List.of())) {
            if (exception.term().orElse("").equals(term)
                    && exception.number().orElse("").equals(number)) {
                used.add(exception);
                return true;
            }
        }
        return false;
    }
}
