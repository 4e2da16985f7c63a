package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormFile;
import org.zhinan.problem.Where;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * The definition of a blank form.
 *
 * @param title its title; of a worksheet, the title of what it is derived from
 * @param editorialName what a worksheet is called, which has no title of its own
 * @param from what a worksheet has a row for
 * @param header the clause of the header row; where there is none, the title again
 * @param columns labelled by the cells of the header clause, or by the editor
 * @param rows how many rows are ruled for filling in; 0 for a checklist
 * @param lines how many scenario instances one row has room for; 0 without a column for them
 * @param items the clauses of a checklist's rows
 * @param formats of the files that are written of it, each once
 * @param where its file
 */
public record Form(
        String id,
        FormFile.Kind kind,
        Clause title,
        Optional<Bilingual> editorialName,
        Optional<FormFile.Source> from,
        Optional<Bilingual> heading,
        Optional<Clause> stamp,
        Clause header,
        List<Column> columns,
        int rows,
        int lines,
        List<Clause> items,
        Optional<Clause> example,
        List<Clause> notes,
        Bilingual purpose,
        List<FormFile.Format> formats,
        Where where) {
    /** Between the two names in the English lists. */
    private static final String BETWEEN = " / ";

    /** What the form is called. */
    public Bilingual name() {
        return editorialName.orElseGet(title::title);
    }

    /** Whether its rows list scenario instances. */
    public boolean listsScenarios() {
        return lines > 0;
    }

    /** How its lists name a domain or scenario: in the English form by both names, since it is handed in in Chinese. */
    public static String choice(Bilingual name, Language language) {
        return language == Language.ZH || !name.has(Language.EN) ? name.zh() : name.en() + BETWEEN + name.zh();
    }

    /** {@code width} is in characters. */
    public record Column(String field, Bilingual label, FormFile.Type type, boolean required, int width) {}
}
