package org.zhinan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in one language; it may have several lines. */
public record MonolingualText(String text, Language language) {
    /** With the figures and brackets inside it. */
    private static final Pattern CHINESE =
            Pattern.compile("[\\p{IsHan}《〔（][\\p{IsHan}\\d《》〔〕（）、，。；]*[\\p{IsHan}》〕）]|\\p{IsHan}");

    /** No character before it is Chinese. */
    private static final char FIRST_HAN = '\u2E80';

    /** In the language of a form; in English with the official Chinese under it. Empty for no text. */
    public static List<MonolingualText> in(Language language, Bilingual text) {
        MonolingualText official = new MonolingualText(text.zh(), Language.ZH);
        if (language == Language.ZH || !text.has(Language.EN) || text.en().equals(text.zh())) {
            return text.zh().isEmpty() ? List.of() : List.of(official);
        }
        MonolingualText translation = new MonolingualText(text.en(), Language.EN);
        return text.zh().isEmpty() ? List.of(translation) : List.of(translation, official);
    }

    /** An English text in stretches, so that the Chinese in it, as a document number, can be marked as Chinese. */
    public static List<MonolingualText> stretches(String english) {
        if (!mayHaveChinese(english)) {
            return english.isEmpty() ? List.of() : List.of(new MonolingualText(english, Language.EN));
        }
        List<MonolingualText> stretches = new ArrayList<>();
        Matcher match = CHINESE.matcher(english);
        int end = 0;
        while (match.find()) {
            if (match.start() > end) {
                stretches.add(new MonolingualText(english.substring(end, match.start()), Language.EN));
            }
            stretches.add(new MonolingualText(match.group(), Language.ZH));
            end = match.end();
        }
        if (end < english.length()) {
            stretches.add(new MonolingualText(english.substring(end), Language.EN));
        }
        return stretches;
    }

    private static boolean mayHaveChinese(String english) {
        for (int i = 0; i < english.length(); i++) {
            if (english.charAt(i) >= FIRST_HAN) {
                return true;
            }
        }
        return false;
    }

    public boolean isChinese() {
        return language == Language.ZH;
    }
}
