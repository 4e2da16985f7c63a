package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;

/**
 * A file of {@code forms/}: what a blank form has, each part from a clause.
 *
 * @param kind how it is laid out
 * @param title clause with its title
 * @param heading editorial line under the title, where one is needed
 * @param stamp clause of the line for the seal
 * @param header clause of the table's header row, whose cells are the labels of the columns
 * @param columns one per cell of the header row
 * @param rows how many empty rows are ruled, for a table to fill in
 * @param lines how many scenario instances one row has room for
 * @param items clauses of the rows, for a checklist
 * @param example clause with the worked example
 * @param notes clauses printed under the table
 * @param purpose editorial sentence for the downloads page
 */
public record FormFile(
        String id,
        Kind kind,
        ClauseRef title,
        Optional<Bilingual> heading,
        Optional<ClauseRef> stamp,
        ClauseRef header,
        List<Column> columns,
        int rows,
        int lines,
        List<ClauseRef> items,
        Optional<ClauseRef> example,
        List<ClauseRef> notes,
        Bilingual purpose,
        Where where) {

    public enum Kind {
        TABLE,
        CHECKLIST
    }

    /** What may be entered in a column. */
    public enum Type {
        NUMBER,
        TEXT,
        SCENARIOS,
        MOBILE
    }

    /**
     * @param field name of the field for programs
     * @param width in characters
     */
    public record Column(String field, Type type, boolean required, int width, Where where) {}

    static Optional<FormFile> read(SourceFile file, Problems problems) {
        return Fields.of(file, problems).map(f -> {
            FormFile form = new FormFile(
                    f.id("id"),
                    Words.of(Kind.class, f, "kind", problems),
                    f.clause("title"),
                    f.optionalBilingual("heading"),
                    f.optionalClause("stamp"),
                    f.clause("header"),
                    f.list("columns", c -> column(c, problems)),
                    f.optionalNumber("rows").orElse(0),
                    f.optionalNumber("lines").orElse(0),
                    f.clauses("items"),
                    f.optionalClause("example"),
                    f.clauses("notes"),
                    f.bilingual("purpose"),
                    f.where());
            f.done();
            return form;
        });
    }

    private static Column column(Fields c, Problems problems) {
        return new Column(
                c.id("field"),
                Words.of(Type.class, c, "type", problems),
                c.optionalText("required").map("true"::equals).orElse(false),
                c.number("width"),
                c.where());
    }
}
