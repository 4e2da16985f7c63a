package org.zhinan.library.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.CatalogueYaml;
import org.zhinan.content.ClauseRef;
import org.zhinan.library.Clause;
import org.zhinan.library.Quote;
import org.zhinan.library.TextLanguages;
import org.zhinan.markdown.Block;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Looks up what the files name, and checks that words said to be in a clause are there. */
final class ClauseResolver {
    private final Map<String, Clause> clauses;
    private final Map<String, Clause> heads = new HashMap<>();
    private final Problems problems;

    ClauseResolver(Map<String, Clause> clauses, Problems problems) {
        this.clauses = clauses;
        this.problems = problems;
    }

    Clause clause(ClauseRef ref) {
        Clause clause = clauses.get(ref.toString());
        if (clause != null) {
            return clause;
        }
        if (!ref.document().isEmpty()) {
            problems.add(
                    ref.where(),
                    Message.of("没有条款“{0}”", "there is no clause '{0}'", ref),
                    Message.of("请填写该文件中已有的条款", "Name a clause that the document has"));
        }
        return new Clause(
                ref.document(),
                BlockNumber.none(ref.clause()),
                new Bilingual("", ""),
                Block.Kind.PARAGRAPH,
                0,
                List.of(new Bilingual("", "")),
                List.of(),
                Optional.empty(),
                TextLanguages.USUAL,
                ref.where());
    }

    /** The header of the table that each row stands in, by the row. */
    Map<String, Clause> heads() {
        if (!heads.isEmpty()) {
            return heads;
        }
        Optional<Clause> head = Optional.empty();
        for (Clause each : clauses.values()) {
            Clause row = each;
            head = row.kind() == Block.Kind.HEAD
                    ? Optional.of(row)
                    : head.filter(above -> row.isRow() && above.document().equals(row.document()));
            head.ifPresent(above -> heads.put(row.ref(), above));
        }
        return heads;
    }

    List<Clause> clauses(List<ClauseRef> refs) {
        return refs.stream().map(this::clause).toList();
    }

    Quote quote(CatalogueYaml.Quote file) {
        Clause clause = clause(file.clause());
        requireIn(clause, file.text(), file.where());
        return new Quote(clause, file.text());
    }

    /** The words must stand in the clause, in each language that it has. */
    void requireIn(Clause clause, Bilingual words, SourceLocation where) {
        requireIn(clause, Language.ZH, words.zh(), where);
        requireIn(clause, Language.EN, words.en(), where);
    }

    void requireIn(Clause clause, Language language, String words, SourceLocation where) {
        String text = clause.text(language);
        if (!words.isEmpty() && !text.isEmpty() && !text.contains(words)) {
            problems.add(
                    where,
                    Message.of(
                            "“{0}”不见于条款“{2}”的{1}",
                            "'{0}' is not in the {1} of clause '{2}'",
                            words,
                            language == Language.ZH ? Message.of("中文", "Chinese") : Message.of("英文", "English"),
                            clause.ref()),
                    Message.of(
                            "请逐字按条款书写，或改填含有该文字的条款",
                            "Write it exactly as the clause has it, or name the clause that has it"));
        }
    }

    /** The words must stand in the clause or in one that it stands under. */
    void requireAbout(Clause clause, Bilingual words, SourceLocation where) {
        for (Language language : Language.values()) {
            Optional<Clause> above = Optional.of(clause);
            while (above.isPresent() && !above.get().text(language).contains(words.in(language))) {
                Clause below = above.get();
                above = below.number().parent().map(id -> clauses.get(below.document() + "#" + id));
            }
            if (above.isEmpty()) {
                requireIn(clause, language, words.in(language), where);
            }
        }
    }

    void notACondition(ClauseRef ref) {
        problems.add(
                ref.where(),
                Message.of("条款“{0}”不在申报条件之列", "clause '{0}' is not one of the conditions", ref),
                Message.of("请把它列入“conditions”，或删去这项要求", "Name it among the 'conditions', or take the requirement out"));
    }

    /** Reports ids that stand twice among entries of one kind. */
    <T> void requireUnique(
            List<T> entries,
            java.util.function.Function<T, String> id,
            java.util.function.Function<T, SourceLocation> where) {
        Map<String, SourceLocation> first = new HashMap<>();
        for (T entry : entries) {
            SourceLocation before = first.putIfAbsent(id.apply(entry), where.apply(entry));
            if (before != null) {
                problems.add(
                        where.apply(entry),
                        Message.of(
                                "标识“{0}”重复出现，首次在{1}",
                                "the id '{0}' stands twice, first in {1}", id.apply(entry), before),
                        Message.of("请更换其中一个的标识", "Give one of the two another id"));
            }
        }
    }

    /** True when the id is one of the known ones; otherwise a problem was added. */
    boolean known(Bilingual kind, String id, java.util.Collection<String> ids, SourceLocation where) {
        if (!id.isEmpty() && !ids.contains(id)) {
            problems.add(
                    where,
                    Message.of("没有{0}“{1}”", "there is no {0} '{1}'", kind, id),
                    Message.of("请填写已有{0}的标识", "Write the id of an existing {0}", kind));
        }
        return ids.contains(id);
    }

    Problems problems() {
        return problems;
    }
}
