package org.zhinan.form;

/** The defined names by which programs find the cells of a form; rows and lines count from 1. */
final class FieldNames {
    static final String DOMAIN = "domain";
    static final String SCENARIO = "scenario";
    static final String INSTANCE = "instance";

    /** Of a checklist, the cell to tick. */
    static final String READY = "ready";

    /** The cell or field beside the stamp line. */
    static final String STAMP = "stamp";

    private FieldNames() {}

    /** As {@code row_1_applicant}. */
    static String of(int row, String field) {
        return "row_" + row + "_" + inName(field);
    }

    /** Names have no hyphens. */
    static String inName(String field) {
        return field.replace('-', '_');
    }

    /** As {@code row_1_domain_2}. */
    static String of(int row, String part, int line) {
        return of(row, part) + "_" + line;
    }
}
