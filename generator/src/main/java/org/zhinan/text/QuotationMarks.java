package org.zhinan.text;

import java.util.regex.Pattern;

/** The marks that a text puts around the name of another: 《》 in Chinese, “” in English. */
public final class QuotationMarks {
    private static final Pattern AROUND = Pattern.compile("^[《“]|[》”]$");

    private QuotationMarks() {}

    public static String removed(String name) {
        return AROUND.matcher(name).replaceAll("");
    }
}
