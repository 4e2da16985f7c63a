package org.zhinan.search.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One form for what a reader takes for the same character: width, case, accents, traditional ideographs. */
public final class Normalizer {
    /** Radicals of the Supplement, which Unicode has no plain form for, each before its ideograph; PDF viewers give them for text. */
    private static final String RADICALS = "⺁厂⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王"
            + "⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车"
            + "⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄"
            + "⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    public static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2EF3;

    private final Map<Integer, Integer> simplified;

    /** The normalized forms met before, which are nearly all that will be; each thread may write the same. */
    private final String[] known = new String[1 << 16];

    /** The radicals that Unicode has no plain form for, each with its ideograph. */
    public static Map<Integer, Integer> radicals() {
        Map<Integer, Integer> radicals = new TreeMap<>();
        for (int at = 0; at < RADICALS.length(); at += 2) {
            radicals.put((int) RADICALS.charAt(at), (int) RADICALS.charAt(at + 1));
        }
        return radicals;
    }

    /** @param simplified traditional code points to simplified ones */
    public Normalizer(Map<Integer, Integer> simplified) {
        this.simplified = Map.copyOf(simplified);
    }

    /** The normalized form of one code point: none, one or several code points. */
    String normalize(int c) {
        if (c >= known.length) {
            return normalized(c);
        }
        String form = known[c];
        if (form == null) {
            form = normalized(c);
            known[c] = form;
        }
        return form;
    }

    private String normalized(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 32)) : String.valueOf((char) c);
        }
        if (CharacterClasses.isHan(c)) {
            return Character.toString(simplified.getOrDefault(c, c));
        }
        if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
            int at = RADICALS.indexOf(c);
            if (at >= 0) {
                int ideograph = RADICALS.charAt(at + 1);
                return Character.toString(simplified.getOrDefault(ideograph, ideograph));
            }
        }
        String plain = java.text.Normalizer.normalize(Character.toString(c), java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder normalized = new StringBuilder();
        plain.codePoints()
                .filter(part -> !CharacterClasses.isMark(part))
                .forEach(part -> normalized.appendCodePoint(simplified.getOrDefault(part, part)));
        return normalized.toString();
    }
}
