package org.zhinan.importer.source.common;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a number at the beginning of a line, whatever the profile says of it. */
public final class LeadingNumberDetector {
    private static final String CHINESE = "[一二三四五六七八九十百千零〇两]";
    private static final String UNIT = "[年月日时个家项件份天台套万亿元吨米名人位次种类倍％%度级届号期]";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";
    private static final String LETTER = "(?:[A-Za-z]|[ivx]{2,5}|[IVX]{2,5}|([a-z])\\1)";
    private static final Pattern LOOK =
            // 第571章 is the number of an ordinance.
            Pattern.compile("(?!第[0-9]{3,4}[A-Z]{0,2}章)第\\s*(?:" + CHINESE
                    + "+|[0-9０-９]{1,4})\\s*(?:[编編章节節条條款项項目篇]|部分)(?![的之、，,；。第规規所和及与與或至到])"
                    + "|第" + CHINESE + "{1,3}(?:问[ \\u3000：:]|[，,])"
                    + "|" + CHINESE + "{1,4}[、.．]"
                    + "|[（(]\\s*(?:" + CHINESE + "{1,4}|[0-9０-９]{1,3})\\s*[）)]"
                    + "|[0-9０-９]{1,3}(?:[、．)）](?![0-9])|\\.(?![0-9]))"
                    + "|[0-9]{1,3}(?:[.．][0-9]{1,3}){1,6}(?!\\s*" + UNIT + ")(?![0-9.．])"
                    + "|[0-9]{1,3}[ \\u3000\\t]+(?=[\\p{IsHan}A-Z])(?!" + UNIT + "|" + MONTH + ")"
                    + "|[\\u2460-\\u249B\\u2776-\\u2793\\u3220-\\u3229\\u3251-\\u325F\\u32B1-\\u32BF]"
                    + "|[0-9]{1,3}[A-Z]{1,2}[ .．][ ]*(?=[A-Z\\p{IsHan}])"
                    + "|\\*?[0-9]{1,3}[ ]+\\([0-9]{1,2}\\)|\\*[0-9]{1,3}[ ]+(?=[A-Z])"
                    + "|\\((?:[0-9]{1,3}[A-Z]{1,2}|[0-9]{1,3}\\.[0-9]{1,2})\\)"
                    + "|[ivx]{2,5}\\.[ ]"
                    + "|(?:Step|Question)\\s+[0-9]{1,3}(?=[.:\\s])(?!\\s+[a-z])"
                    + "|(?i:the )?(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?i:schedule)$"
                    + "|" + LETTER + "[)）]"
                    + "|[（(]" + LETTER.replace("\\1", "\\2") + "[)）]"
                    + "|[a-z]\\.[ \\t](?=\\S)"
                    + "|[甲乙丙丁戊己庚辛壬癸][、.．]"
                    + "|[IVXLC]{1,6}[.、](?=\\s|$)"
                    + "|[A-Z][0-9]{1,2}[.:)][ ](?=\\S)"
                    + "|[A-H][.、](?=\\p{IsHan})"
                    + "|[B-H][.][ ](?=[A-Z][a-z]+ [a-zA-Z])(?![A-Z][.] [A-Z][a-z]+$)"
                    + "|[A-Z](?:\\.[0-9]{1,3}){1,5}(?![0-9])"
                    + "|(?i:article|section|chapter|subchapter|part|subpart|division|subdivision|title|annex|schedule|appendix|recital|rule|clause|regulation|condition)\\s+"
                    + "(?:[0-9]{1,4}|[IVXLC]{1,6}|[A-Z])\\b(?!\\s+[a-z]|,|\\s*\\()"
                    + "|§+\\s*[0-9]"
                    + "|附[件表录錄图圖則则]\\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Z])(?![0-9]|[^\\n]*[。；]$)"
                    + "|[问問答][：:]\\s*(?:" + CHINESE + "{1,3}、|[（(]" + CHINESE
                    + "{1,3}[）)]|[0-9]{1,2}(?:、|[.．](?![0-9])))"
                    + "|[\\[［〔【][0-9]{1,3}[\\]］〕】]");
    private static final Pattern BULLET = Pattern.compile("[•·●○■□▪▲◆◇★☆►➢–—-][ \\u3000\\t]*(?=\\S)");

    private LeadingNumberDetector() {}

    public static boolean is(String line) {
        return LOOK.matcher(line).lookingAt();
    }

    /** The characters that look so; empty when none do. */
    public static String of(String line) {
        Matcher look = LOOK.matcher(line);
        return look.lookingAt() ? look.group().strip() : "";
    }

    public static boolean isBullet(String line) {
        return BULLET.matcher(line).lookingAt();
    }
}
