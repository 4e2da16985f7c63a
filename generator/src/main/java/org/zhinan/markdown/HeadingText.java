package org.zhinan.markdown;

import java.util.regex.Pattern;
import org.zhinan.text.Language;

/** The words of a numbered block without its number. */
public final class HeadingText {
    private static final Pattern ZH = Pattern.compile("^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\\d+[.．]|\\[\\d+])");
    private static final Pattern EN = Pattern.compile("^([IVXL]+\\. |\\(\\d+\\) |\\d+\\. |\\[\\d+] )");

    private HeadingText() {}

    /** The text after its marker; line breaks become spaces in English and vanish in Chinese. */
    public static String withoutMarker(String text, Language language) {
        boolean chinese = language == Language.ZH;
        return (chinese ? ZH : EN).matcher(text).replaceFirst("").replace("\n", chinese ? "" : " ");
    }

    /** The marker alone, without the space after it; empty when there is none. */
    public static String marker(String text, Language language) {
        var matcher = (language == Language.ZH ? ZH : EN).matcher(text);
        return matcher.find() ? matcher.group().strip() : "";
    }
}
