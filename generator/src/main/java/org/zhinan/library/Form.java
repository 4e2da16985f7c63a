package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormYaml;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * The definition of a blank form.
 *
 * @param from what a worksheet has a row for
 * @param purpose editorial sentence for the downloads page
 * @param formats of the files that are written of it, each once
 * @param call id of the only call that it is for
 * @param where its file
 */
public record Form(
        String id,
        FormYaml.Kind kind,
        Head head,
        Optional<FormYaml.Source> from,
        Body body,
        Bilingual purpose,
        List<FormYaml.Format> formats,
        Optional<String> call,
        SourceLocation where) {
    /** Between the two names in the English lists. */
    private static final String BETWEEN = " / ";

    /**
     * What stands over the table.
     *
     * @param title its title; of a worksheet, the title of what it is derived from
     * @param editorialName what a worksheet is called, which has no title of its own
     * @param heading editorial line under the title
     * @param stamp the line for the seal
     */
    public record Head(
            Clause title, Optional<Bilingual> editorialName, Optional<Bilingual> heading, Optional<Clause> stamp) {}

    /**
     * The table and what stands under it.
     *
     * @param header the clause of the header row; where there is none, the title again
     * @param columns labelled by the cells of the header clause, or by the editor
     * @param rows how many rows are ruled for filling in; 0 for a checklist
     * @param lines how many scenario instances one row has room for; 0 without a column for them
     * @param items the clauses of a checklist's rows
     */
    public record Body(
            Clause header,
            List<Column> columns,
            int rows,
            int lines,
            List<Clause> items,
            Optional<Clause> example,
            List<Clause> notes) {}

    public Clause title() {
        return head.title();
    }

    public Optional<Bilingual> editorialName() {
        return head.editorialName();
    }

    public Optional<Bilingual> heading() {
        return head.heading();
    }

    public Optional<Clause> stamp() {
        return head.stamp();
    }

    public Clause header() {
        return body.header();
    }

    public List<Column> columns() {
        return body.columns();
    }

    public int rows() {
        return body.rows();
    }

    public int lines() {
        return body.lines();
    }

    public List<Clause> items() {
        return body.items();
    }

    public Optional<Clause> example() {
        return body.example();
    }

    public List<Clause> notes() {
        return body.notes();
    }

    /** What the form is called. */
    public Bilingual name() {
        return editorialName().orElseGet(() -> title().title());
    }

    /** Whether its rows list scenario instances. */
    public boolean listsScenarios() {
        return lines() > 0;
    }

    /** Whether many fill it in and one puts their rows together. */
    public boolean isCollected() {
        return kind == FormYaml.Kind.TABLE;
    }

    /** How its lists name a domain or scenario: in the English form by both names, since it is handed in in Chinese. */
    public static String choice(Bilingual name, Language language) {
        return language == Language.ZH || !name.has(Language.EN) ? name.zh() : name.en() + BETWEEN + name.zh();
    }

    /** {@code width} is in characters. */
    public record Column(String field, Bilingual label, FormYaml.Type type, boolean required, int width) {}
}
