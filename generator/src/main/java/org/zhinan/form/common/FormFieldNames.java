package org.zhinan.form.common;

/** The defined names by which programs find the cells of a form; rows and lines count from 1. */
public final class FormFieldNames {
    public static final String DOMAIN = "domain";
    public static final String SCENARIO = "scenario";
    public static final String INSTANCE = "instance";

    /** Of a checklist, the cell to tick. */
    public static final String READY = "ready";

    /** The cell or field beside the stamp line. */
    public static final String STAMP = "stamp";

    /** Of a collected table, the first cell of the sheet that says where its rows come from. */
    public static final String SOURCES = "sources";

    private FormFieldNames() {}

    /** As {@code row_1_applicant}. */
    public static String of(int row, String field) {
        return "row_" + row + "_" + inName(field);
    }

    /** Names have no hyphens. */
    public static String inName(String field) {
        return field.replace('-', '_');
    }

    /** As {@code row_1_domain_2}. */
    public static String of(int row, String part, int line) {
        return of(row, part) + "_" + line;
    }
}
