package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * A file of {@code forms/}: what a blank form has, each part from a clause.
 *
 * @param kind how it is laid out
 * @param title clause with its title; for a worksheet, the title of what it is derived from
 * @param name editorial name of a worksheet
 * @param from what a worksheet has a row for
 * @param heading editorial line under the title, where one is needed
 * @param stamp clause of the line for the seal
 * @param header clause of the table's header row, whose cells are the labels of the columns; a worksheet has none
 * @param columns one per cell of the header row; those of a worksheet have labels of their own
 * @param rows how many empty rows are ruled, for a table to fill in
 * @param lines how many scenario instances one row has room for
 * @param items clauses of the rows, for a checklist
 * @param example clause with the worked example
 * @param notes clauses printed under the table
 * @param purpose editorial sentence for the downloads page
 * @param formats of the files that are written of it, each once
 * @param call id of the only call that it is for
 */
public record FormYaml(
        String id,
        Kind kind,
        ClauseRef title,
        Optional<Bilingual> name,
        Optional<Source> from,
        Optional<Bilingual> heading,
        Optional<ClauseRef> stamp,
        Optional<ClauseRef> header,
        List<Column> columns,
        int rows,
        int lines,
        List<ClauseRef> items,
        Optional<ClauseRef> example,
        List<ClauseRef> notes,
        Bilingual purpose,
        List<Format> formats,
        Optional<String> call,
        SourceLocation where) {

    public enum Kind {
        TABLE,
        CHECKLIST,
        WORKSHEET
    }

    /** What kinds of file a form can come as. */
    public enum Format {
        XLSX,
        DOCX,
        PDF;

        /** Ending of the file name, with its dot. */
        public String ending() {
            return "." + EnumWords.key(this);
        }
    }

    /** What a worksheet can have a row for, and which of its columns the catalogue then fills. */
    public enum Source {
        INDICATORS("class", "number", "indicator", "unit"),
        SCENARIOS("area", "domain", "number", "scenario"),
        CONDITIONS("tier", "part", "condition");

        private final List<String> fields;

        Source(String... fields) {
            this.fields = List.of(fields);
        }

        public List<String> fields() {
            return fields;
        }
    }

    /** What may be entered in a column. */
    public enum Type {
        NUMBER,
        TEXT,
        SCENARIOS,
        MOBILE,
        /** Printed from the catalogue. */
        CATALOGUE,
        /** A number with decimals. */
        VALUE,
        TICK
    }

    /**
     * @param field name of the field for programs
     * @param label editorial, where no header row names the column
     * @param width in characters
     */
    public record Column(
            String field, Optional<Bilingual> label, Type type, boolean required, int width, SourceLocation where) {}

    static Optional<FormYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return YamlFields.of(file, problems, memo).map(f -> {
            FormYaml form = new FormYaml(
                    f.id("id"),
                    EnumWords.of(Kind.class, f, "kind", problems),
                    f.clause("title"),
                    f.optionalBilingual("name"),
                    f.has("from") ? Optional.of(EnumWords.of(Source.class, f, "from", problems)) : Optional.empty(),
                    f.optionalBilingual("heading"),
                    f.optionalClause("stamp"),
                    f.optionalClause("header"),
                    f.list("columns", c -> column(c, problems)),
                    f.optionalNumber("rows").orElse(0),
                    f.optionalNumber("lines").orElse(0),
                    f.clauses("items"),
                    f.optionalClause("example"),
                    f.clauses("notes"),
                    f.bilingual("purpose"),
                    FormFormats.read(f, problems),
                    f.optionalId("call"),
                    f.where());
            form.requireParts(f, problems);
            FormFormats.check(form, f, problems);
            f.done();
            return form;
        });
    }

    /** A worksheet is named and labelled by its file, any other form by clauses. */
    private void requireParts(YamlFields f, Problems problems) {
        boolean worksheet = kind == Kind.WORKSHEET;
        for (String key : worksheet ? List.of("name", "from") : List.of("header")) {
            if (!f.has(key)) {
                f.missing(key);
            }
        }
        for (Column column : columns) {
            if (worksheet && column.label().isEmpty()) {
                problems.add(
                        column.where(),
                        Message.of("列“{0}”没有标题", "the column '{0}' has no label", column.field()),
                        Message.of("请加上“label: {zh: …, en: …}”", "Add 'label: {zh: …, en: …}'"));
            }
            if (column.type() == Type.CATALOGUE
                    && !(worksheet && from.isEmpty())
                    && from.stream().noneMatch(s -> s.fields().contains(column.field()))) {
                problems.add(
                        column.where(),
                        Message.of(
                                "目录数据无法填写本表的列“{0}”",
                                "the catalogue does not fill a column '{0}' of this form", column.field()),
                        Message.of(
                                "请改用其中之一：{0}；或换一种列类型",
                                "Name one of {0}, or give it another type",
                                from.map(Source::fields).orElse(List.of())));
            }
        }
    }

    private static Column column(YamlFields c, Problems problems) {
        return new Column(
                c.id("field"),
                c.optionalBilingual("label"),
                EnumWords.of(Type.class, c, "type", problems),
                c.optionalText("required").map("true"::equals).orElse(false),
                c.number("width"),
                c.where());
    }
}
