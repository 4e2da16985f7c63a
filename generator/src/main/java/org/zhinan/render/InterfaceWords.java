package org.zhinan.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.EntryKindNames;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/**
 * The interface words of one language, from {@code templates/text}, with the names that the guidance has for its parts; a pack may have its
 * own for some, in its folder {@code text}.
 */
public final class InterfaceWords {
    private static final Pattern SLOT = Pattern.compile("[{](\\d)[|}]|[{]([A-Za-z ]+)}");
    /** Of a count, the form for one and the other one: <code>{0|place|places}</code>. */
    private static final Pattern FORMS = Pattern.compile("[{](\\d)[|]([^|}]*)[|]([^|}]*)[}]");

    private final Map<String, String> words;

    private InterfaceWords(Map<String, String> words) {
        this.words = new HashMap<>(words);
    }

    /**
     * Reads all languages; a key that one of them lacks is a problem.
     *
     * @param content the pack, whose words stand in the place of those of the templates
     */
    static Map<Language, InterfaceWords> read(Path templates, SourceFolder content, MemoCache memo, Problems problems) {
        SourceFolder folder = SourceFolder.of(templates).folder("text");
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text =
                    folder.file(language.id() + ".properties").text(problems).orElse("");
            all.put(language, parse(text));
        }
        EntryKindNames names = EntryKindNames.of(content);
        Map<Language, InterfaceWords> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            var missing = new TreeSet<>(all.get(language.other()).keySet());
            missing.removeAll(all.get(language).keySet());
            for (String key : missing) {
                problems.add(
                        folder.file(language.id() + ".properties").at(0),
                        Message.of("缺少界面文字“{0}”", "the word '{0}' is missing", key),
                        Message.of(
                                "请加上：{0}.properties中已有",
                                "Add it: {0}.properties has it",
                                language.other().id()));
            }
            UnaryOperator<String> filled = word -> names.fill(word, language);
            Map<String, String> own = all.get(language);
            own.replaceAll((key, word) -> filled.apply(word));
            replace(own, content.folder("text").file(language.id() + ".properties"), filled, problems);
            words.put(language, memo.of(new Own(own), () -> new InterfaceWords(own)));
        }
        return words;
    }

    /** Words of the pack, each with the slots of the one that it replaces; names of entries are no words of a page. */
    private static void replace(
            Map<String, String> words, SourceFile file, UnaryOperator<String> filled, Problems problems) {
        if (!file.exists()) {
            return;
        }
        String text = file.text(problems).orElse("");
        parse(text).forEach((key, written) -> {
            String word = filled.apply(written);
            String general = words.get(key);
            if (EntryKindNames.keys().contains(key)) {
                return;
            }
            if (general == null) {
                problems.add(
                        file.at(line(text, key)),
                        Message.of("没有名为“{0}”的界面文字", "there is no interface word '{0}'", key),
                        Message.of(
                                "请填写templates/text/中已有的键，或删去这一行",
                                "Write a key that templates/text/ has, or take the line out"));
            } else if (!slots(general).equals(slots(word))) {
                problems.add(
                        file.at(line(text, key)),
                        Message.of(
                                "“{0}”应含有{1}，而不是{2}", "'{0}' must have {1}, not {2}", key, slots(general), slots(word)),
                        Message.of("请保留花括号中的内容：“{0}”", "Keep what stands in braces: '{0}'", general));
            } else {
                words.put(key, word);
            }
        });
    }

    private static int line(String text, String key) {
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            if (each.strip().matches(Pattern.quote(key) + "[ \\t]*[=: \\t].*")) {
                return line;
            }
        }
        return 0;
    }

    private static TreeSet<String> slots(String word) {
        return SLOT.matcher(word)
                .results()
                .map(slot -> "{" + (slot.group(1) == null ? slot.group(2) : slot.group(1)) + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Own(Map<String, String> words) implements MemoCache.Key<InterfaceWords> {}

    private static Map<String, String> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string cannot fail", e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }

    /**
     * The words under a key, with {@code {0}}, {@code {1}} … replaced, and the form of a noun that fits its count.
     *
     * @throws IllegalArgumentException when there are none
     */
    public String of(String key, Object... values) {
        String word = words.get(key);
        if (word == null) {
            throw new UnknownWordException(key);
        }
        return word.indexOf('{') < 0 ? word : filled(word, values);
    }

    private static String filled(String word, Object... values) {
        String filled = word.indexOf('|') < 0 ? word : inForm(word, values);
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    private static String inForm(String word, Object... values) {
        return FORMS.matcher(word).replaceAll(forms -> {
            Object count = values[Integer.parseInt(forms.group(1))];
            return Matcher.quoteReplacement(forms.group("1".equals(String.valueOf(count)) ? 2 : 3));
        });
    }

    Set<String> keys() {
        return words.keySet();
    }

    /** The words under a key, or the text itself when it is no key. */
    public String orText(String keyOrText) {
        return Optional.ofNullable(words.get(keyOrText)).orElse(keyOrText);
    }

    /** A template asks for a word that the files lack. */
    static final class UnknownWordException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String key;

        UnknownWordException(String key) {
            super("there is no word '" + key + "' in text/*.properties");
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
