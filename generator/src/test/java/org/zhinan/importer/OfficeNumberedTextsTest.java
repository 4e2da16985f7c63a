package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.form.Office;
import org.zhinan.importer.source.WordFile;

/** The same texts as {@link ImportedTextsTest}, with numbers that Word makes by itself: the same units come of them. */
@Tag("fast")
class OfficeNumberedTextsTest {
    private static final Path TEXTS = Path.of("src/test/resources/imported");
    private static final String CHINESE = "一二三四五六七八九十";

    @TempDir
    private Path folder;

    /** A level of a list: what its numbers look like in the text, and what Word is told. */
    private record ListLevel(Pattern marker, String format, String shown, String more) {}

    private static final List<ListLevel> LAW = List.of(
            level("第([一二三四五六七八九十]+)章[ \\u3000]+", "chineseCountingThousand", "第%1章", ""),
            level("第([一二三四五六七八九十]+)条[ \\u3000]+", "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>"),
            level("（([一二三四五六七八九十])）", "chineseCounting", "（%3）", ""),
            level("([0-9])\\.", "decimal", "%4.", ""),
            level("（([0-9])）", "decimal", "（%5）", ""),
            level("([①-⑨])", "decimalEnclosedCircle", "%6", ""));
    private static final List<ListLevel> ORDINANCE = List.of(
            level("([0-9]+)\\. ", "decimal", "%1.", ""),
            level("\\(([0-9])\\) ", "decimal", "(%2)", ""),
            level("\\(([a-h])\\) ", "lowerLetter", "(%3)", ""),
            level("\\((i{1,3})\\) ", "lowerRoman", "(%4)", ""));

    private static ListLevel level(String marker, String format, String shown, String more) {
        return new ListLevel(Pattern.compile(marker), format, shown, more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local-rules", "judicial-interpretation", "hongkong-ordinance", "letter"})
    void inWord(String name) throws IOException {
        assertThat(units(Draft.read(word(name), folder.resolve(name)))).isEqualTo(expected(name));
    }

    /** LibreOffice counts articles anew in each chapter, so that laws are no example. */
    @ParameterizedTest
    @ValueSource(strings = {"hongkong-ordinance", "letter"})
    void inOpenDocument(String name) throws IOException, InterruptedException {
        Office.require();
        Path odt = Office.convert(word(name), "odt", folder);
        assertThat(units(Draft.read(odt, folder.resolve(name)))).isEqualTo(expected(name));
    }

    private static List<String> expected(String name) throws IOException {
        return ImportedTextsTest.units(Files.readString(TEXTS.resolve(name + ".tsv")));
    }

    private static List<String> units(Draft draft) {
        return ImportedTextsTest.units(ImportedTextsTest.told(draft));
    }

    private Path word(String name) throws IOException {
        List<ListLevel> levels = name.contains("ordinance") ? ORDINANCE : LAW;
        StringBuilder nums = new StringBuilder(WordFile.num(1, 1, ""));
        StringBuilder body = new StringBuilder();
        int[] counted = new int[levels.size()];
        int num = 1;
        for (String line :
                Files.readString(TEXTS.resolve(name + ".txt")).lines().toList()) {
            int level = levelOf(line, levels);
            int value = level < 0 ? 0 : value(line, levels.get(level));
            if (level >= 0 && value == 1 && counted[level] > 0) {
                num++;
                nums.append(WordFile.num(
                        num,
                        1,
                        "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"));
                counted[level] = 0;
            }
            if (level >= 0 && value == counted[level] + 1) {
                counted[level]++;
                clearBelow(counted, level, levels);
                Matcher marker = levels.get(level).marker().matcher(line);
                body.append(WordFile.n(num, level, marker.replaceFirst("")));
            } else if (!line.isBlank()) {
                body.append(WordFile.p("", line));
            }
        }
        String list = WordFile.list(1, levelsXml(levels));
        return new WordFile(body.toString())
                .part("numbering", "numbering", list + nums)
                .write(folder.resolve(name + ".docx"));
    }

    private static String levelsXml(List<ListLevel> levels) {
        List<String> xml = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            ListLevel level = levels.get(i);
            xml.add(WordFile.level(i, level.format(), level.shown(), level.more()));
        }
        return String.join("", xml);
    }

    private static void clearBelow(int[] counted, int level, List<ListLevel> levels) {
        for (int below = level + 1; below < counted.length; below++) {
            counted[below] = levels.get(below).more().isEmpty() ? 0 : counted[below];
        }
    }

    private static int levelOf(String line, List<ListLevel> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).marker().matcher(line).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static int value(String line, ListLevel level) {
        Matcher marker = level.marker().matcher(line);
        String numeral = marker.lookingAt() ? marker.group(1) : "";
        char first = numeral.charAt(0);
        if (CHINESE.indexOf(first) >= 0) {
            return numeral.length() == 1 ? CHINESE.indexOf(first) + 1 : 10 + CHINESE.indexOf(numeral.charAt(1)) + 1;
        }
        if (first >= '①' && first <= '⑨') {
            return first - '①' + 1;
        }
        if (level.format().equals("lowerRoman")) {
            return numeral.length();
        }
        return Character.isDigit(first) ? Integer.parseInt(numeral) : first - 'a' + 1;
    }
}
