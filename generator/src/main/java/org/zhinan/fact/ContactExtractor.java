package org.zhinan.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses and telephone numbers. */
final class ContactExtractor {
    private static final Pattern WEBSITE =
            Pattern.compile("(?:https?://|www\\.)[A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/_=#-]");
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d.-])(?:\\+?86[- ]?(?=[(01]))?"
            + "(?<number>\\+86[- ]?\\(?[2-9]\\d{1,2}\\)?[- ]?\\d{7,8}|\\(0\\d{2,3}\\)\\s?-?\\s?\\d{7,8}"
            + "|0\\d{2,3}[- ]{0,2}\\d{3,4}[ -]?\\d{4}|[48]00-?\\d{3}-?\\d{4}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|[2-9]\\d{6,7})"
            + "(?![\\d.]*\\d)(?:\\s*(?:转|-|,?\\s*ext\\.?\\s*)\\s*(?<extension>\\d{1,6}))?"
            + "(?![\\d]|\\s*(?:[万亿元%年月日个家人号]|yuan|million|per ?cent))");
    private static final Pattern FAX = Pattern.compile("(?i)(?:传真|fax)[^\\d\\p{IsHan}a-z]*$");
    private static final Pattern BOTH = Pattern.compile("(?i)(?:电话|tel\\w*|phone)[^\\d]{0,8}(?:传真|fax)[^\\d]*$");
    private static final Pattern PHONE = Pattern.compile("(?i)(?:电话|手机|tel\\w*|phone|mobile)[^\\d\\p{IsHan}a-z]*$");
    private static final int LABEL = 20;

    private ContactExtractor() {}

    static void read(ScannedText scan) {
        scan.each(EMAIL, match -> scan.addAll(new FactValue.Email(email(match.group())), match.start(), match.end()));
        scan.each(WEBSITE, match -> scan.addAll(new FactValue.Website(match.group()), match.start(), match.end()));
        scan.each(TELEPHONE, match -> scan.addAll(telephone(scan.text(), match), match.start(), match.end()));
    }

    /** The part after the @ is the same in capitals. */
    static String email(String address) {
        int at = address.indexOf('@');
        return address.substring(0, at + 1) + address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private static FactValue.Telephone telephone(String text, Matcher match) {
        String extension = match.group("extension") == null ? "" : "-" + match.group("extension");
        String before = text.substring(Math.max(0, match.start() - LABEL), match.start());
        FactValue.Line line = BOTH.matcher(before).find()
                ? FactValue.Line.NOT_SAID
                : FAX.matcher(before).find()
                        ? FactValue.Line.FAX
                        : PHONE.matcher(before).find() ? FactValue.Line.TELEPHONE : FactValue.Line.NOT_SAID;
        String number = match.group("number").replaceFirst("^\\+86", "0").replaceAll("\\D", "");
        return new FactValue.Telephone(number + extension, line);
    }
}
