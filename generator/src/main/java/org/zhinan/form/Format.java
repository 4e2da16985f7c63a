package org.zhinan.form;

/** The file formats of blank forms. */
public enum Format {
    XLSX(".xlsx");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** Ending of the file name, with its dot. */
    public String ending() {
        return ending;
    }
}
