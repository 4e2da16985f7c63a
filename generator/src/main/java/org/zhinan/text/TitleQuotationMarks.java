package org.zhinan.text;

import java.util.regex.Pattern;

/** The marks that a text puts around the name of another: 《》 in Chinese, “” in English. */
public final class TitleQuotationMarks {
    private static final Pattern AROUND = Pattern.compile("^[《“]|[》”]$");

    private TitleQuotationMarks() {}

    public static String removed(String name) {
        return AROUND.matcher(name).replaceAll("");
    }
}
