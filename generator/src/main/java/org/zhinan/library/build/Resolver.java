package org.zhinan.library.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.content.CatalogueFile;
import org.zhinan.content.ClauseRef;
import org.zhinan.library.Clause;
import org.zhinan.library.Quote;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Looks up what the files name, and checks that words said to be in a clause are there. */
final class Resolver {
    private final Map<String, Clause> clauses;
    private final Problems problems;

    Resolver(Map<String, Clause> clauses, Problems problems) {
        this.clauses = clauses;
        this.problems = problems;
    }

    Clause clause(ClauseRef ref) {
        Clause clause = clauses.get(ref.toString());
        if (clause != null) {
            return clause;
        }
        if (!ref.document().isEmpty()) {
            problems.add(ref.where(), "there is no clause '" + ref + "'", "Name a clause that the document has");
        }
        return new Clause(
                ref.document(), ref.clause(), Block.Kind.PARAGRAPH, 0, List.of(new Bilingual("", "")), ref.where());
    }

    List<Clause> clauses(List<ClauseRef> refs) {
        return refs.stream().map(this::clause).toList();
    }

    Quote quote(CatalogueFile.Quote file) {
        Clause clause = clause(file.clause());
        requireIn(clause, file.text(), file.where());
        return new Quote(clause, file.text());
    }

    /** The words must stand in the clause, in each language that it has. */
    void requireIn(Clause clause, Bilingual words, Where where) {
        requireIn(clause, Language.ZH, words.zh(), where);
        requireIn(clause, Language.EN, words.en(), where);
    }

    void requireIn(Clause clause, Language language, String words, Where where) {
        String text = clause.text(language);
        if (!words.isEmpty() && !text.isEmpty() && !text.contains(words)) {
            problems.add(
                    where,
                    "'" + words + "' is not in the " + (language == Language.ZH ? "Chinese" : "English")
                            + " of clause '" + clause.ref() + "'",
                    "Write it exactly as the clause has it, or name the clause that has it");
        }
    }

    void notACondition(ClauseRef ref) {
        problems.add(
                ref.where(),
                "clause '" + ref + "' is not one of the conditions",
                "Name it among the 'conditions', or take the requirement out");
    }

    /** Reports ids that stand twice among entries of one kind. */
    <T> void requireUnique(
            List<T> entries, java.util.function.Function<T, String> id, java.util.function.Function<T, Where> where) {
        Map<String, Where> first = new HashMap<>();
        for (T entry : entries) {
            Where before = first.putIfAbsent(id.apply(entry), where.apply(entry));
            if (before != null) {
                problems.add(
                        where.apply(entry),
                        "the id '" + id.apply(entry) + "' stands twice, first in " + before,
                        "Give one of the two another id");
            }
        }
    }

    /** True when the id is one of the known ones; otherwise a problem was added. */
    boolean known(String kind, String id, java.util.Collection<String> ids, Where where) {
        if (!id.isEmpty() && !ids.contains(id)) {
            problems.add(where, "there is no " + kind + " '" + id + "'", "Write the id of an existing " + kind);
        }
        return ids.contains(id);
    }

    Problems problems() {
        return problems;
    }
}
