package org.zhinan.fact;

import java.util.HashMap;
import java.util.Map;

/** Characters that say the same made one, character by character, so that every place in a text stays what it was. */
final class FoldedCharacters {
    private static final Map<Character, Character> SAME = same();

    private FoldedCharacters() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        // Full-width forms of ASCII, but for the comma, which parts sentences and never thousands.
        if (c > '！' - 1 && c <= '～' && c != '，') {
            char half = (char) (c - '！' + '!');
            return half == '~' ? '-' : half;
        }
        return SAME.getOrDefault(c, c);
    }

    private static Map<Character, Character> same() {
        Map<Character, Character> same = new HashMap<>();
        put(same, "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", ' ');
        put(same, "—–−‐‑〜~", '-');
        put(same, "零○◯", '〇');
        put(same, "’‘", '\'');
        put(same, "〔【［", '[');
        put(same, "〕】］", ']');
        pair(same, "個萬億兩時點內過於電傳項號條開後參發間鐘週歐鎊達優滿額報", "个万亿两时点内过于电传项号条开后参发间钟周欧镑达优满额报");
        pair(same, "壹贰叁肆伍陆柒捌玖拾佰仟貳叄陸", "一二三四五六七八九十百千二三六");
        return same;
    }

    private static void put(Map<Character, Character> same, String all, char one) {
        all.chars().forEach(c -> same.put((char) c, one));
    }

    private static void pair(Map<Character, Character> same, String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            same.put(from.charAt(i), to.charAt(i));
        }
    }
}
