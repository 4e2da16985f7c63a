package org.zhinan.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Finds characters that no font has: better no PDF than an official text with holes. */
public final class MissingGlyphs {
    private final int[] lacking;

    private MissingGlyphs(int[] lacking) {
        this.lacking = lacking;
    }

    /**
     * Looks for all characters at once.
     *
     * @param characters of all texts that will be asked for
     */
    public static MissingGlyphs of(String characters, FontPool.Fonts fonts) {
        int[] open = new BundledFont.Characters(fonts.get(BundledFont.TEXT)).missing(characters);
        for (Supplier<TrueTypeFont> fallback : fonts.fallbacks().values()) {
            if (open.length > 0) {
                open = new BundledFont.Characters(fallback.get()).missing(text(open));
            }
        }
        Arrays.sort(open);
        return new MissingGlyphs(open);
    }

    private static String text(int[] points) {
        return new String(points, 0, points.length);
    }

    public boolean isEmpty() {
        return lacking.length == 0;
    }

    /**
     * Adds a warning if the text has such characters.
     *
     * @param what the text is, as warnings name it
     * @return whether it has none
     */
    public boolean require(String text, Bilingual what, SourceLocation where, Problems warnings) {
        int[] missing = text.codePoints()
                .filter(point -> Arrays.binarySearch(lacking, point) >= 0)
                .distinct()
                .toArray();
        if (missing.length > 0) {
            warnings.add(
                    where,
                    Message.of(
                            "{0}中有字体缺少的字符：{1}，因此不生成含有该文字的PDF",
                            "{0} has characters that no font has: {1}, so PDFs with this text are left out",
                            what,
                            list(missing)),
                    Message.of(
                            "请确认这些字符无误；如无误，请把有这些字符的TrueType字体（.ttf）放入内容文件夹的fonts/",
                            "Check that they are meant; if so, put a TrueType font (.ttf) that has them into fonts/ of the content"));
        }
        return missing.length == 0;
    }

    private static String list(int[] points) {
        return Arrays.stream(points)
                .mapToObj(point -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(point), point))
                .collect(Collectors.joining(", "));
    }
}
