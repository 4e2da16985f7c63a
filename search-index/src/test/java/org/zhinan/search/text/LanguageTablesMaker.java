package org.zhinan.search.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * Makes the tables of src/main/resources from pinyin4j and OpenCC, so that neither is loaded to build a site. Run it with
 * the resource folder as the argument after an update of either library; ChineseLanguageTablesTest fails when they differ.
 */
final class LanguageTablesMaker {

    private LanguageTablesMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("readings.txt"), readings());
        Files.writeString(folder.resolve("simplified.txt"), simplified());
        Files.writeString(folder.resolve("taiwan.txt"), taiwan());
    }

    /** A line per syllable: the syllable, its characters within GB 2312, its other characters. */
    static String readings() {
        CharsetEncoder common = Charset.forName("GB2312").newEncoder();
        Map<String, StringBuilder[]> bySyllable = new TreeMap<>();
        for (char c = '一'; c <= '\u9fa5'; c++) {
            for (String syllable : syllables(c)) {
                StringBuilder[] pair = bySyllable.computeIfAbsent(
                        syllable, key -> new StringBuilder[] {new StringBuilder(), new StringBuilder()});
                pair[common.canEncode(c) ? 0 : 1].append(c);
            }
        }
        StringBuilder text = new StringBuilder();
        bySyllable.forEach((syllable, pair) -> text.append(syllable)
                .append('\t')
                .append(pair[0])
                .append('\t')
                .append(pair[1])
                .append('\n'));
        return text.toString();
    }

    private static TreeSet<String> syllables(char c) {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        TreeSet<String> syllables = new TreeSet<>();
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(c, format);
            for (String syllable : found == null ? new String[0] : found) {
                if (syllable.matches("[a-z]+") && !syllable.matches("[^aeiouv]+")) {
                    syllables.add(syllable);
                }
            }
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException("the output format of pinyin is fixed above", e);
        }
        return syllables;
    }

    /** A line per simplified character: it, then the traditional ones written for it. */
    static String simplified() {
        Map<String, StringBuilder> bySimple = new TreeMap<>();
        for (char c = '\u3400'; c <= '\u9fff'; c++) {
            String simple = ZhConverterUtil.toSimple(String.valueOf(c));
            if (simple.length() == 1 && simple.charAt(0) != c) {
                bySimple.computeIfAbsent(simple, key -> new StringBuilder()).append(c);
            }
        }
        StringBuilder text = new StringBuilder();
        bySimple.forEach((simple, traditional) ->
                text.append(simple).append('\t').append(traditional).append('\n'));
        return text.toString();
    }

    /** A line per word that Taiwan says otherwise: that word in simplified characters, then the mainland word. */
    static String taiwan() {
        TreeSet<String> lines = new TreeSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ZhConverterUtil.class.getResourceAsStream("/data/dictionary/TWPhrases.txt"), StandardCharsets.UTF_8))) {
            reader.lines().map(String::trim).filter(line -> line.contains(" ")).forEach(line -> {
                String[] words = line.split(" ");
                String mainland = ZhConverterUtil.toSimple(words[0]);
                for (int k = 1; k < words.length; k++) {
                    String said = ZhConverterUtil.toSimple(words[k]);
                    if (!said.equals(mainland) && said.length() > 1) {
                        lines.add(said + "\t" + mainland);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", lines) + "\n";
    }
}
