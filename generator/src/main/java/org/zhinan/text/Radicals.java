package org.zhinan.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals as characters of their own, which look like ideographs and are none. They never belong in running text: they come from PDF
 * viewers, which give ⻋间 where 车间 stands.
 */
public final class Radicals {
    /** Those of the Supplement, each before the ideograph that is meant; for those of Kangxi Unicode says it. */
    private static final String SUPPLEMENT = "⺁厂⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王"
            + "⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车"
            + "⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄"
            + "⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final Map<Integer, Integer> PLAIN = plain();

    private Radicals() {}

    private static Map<Integer, Integer> plain() {
        Map<Integer, Integer> plain = new HashMap<>();
        for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
            plain.put((int) SUPPLEMENT.charAt(i), (int) SUPPLEMENT.charAt(i + 1));
        }
        for (int c = 0x2F00; c <= 0x2FD5; c++) {
            plain.put(
                    c,
                    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                            .codePointAt(0));
        }
        return Map.copyOf(plain);
    }

    /** The ideograph that is meant by a radical; any other code point itself. */
    public static int ideograph(int c) {
        return c < 0x2E80 || c > 0x2FD5 ? c : PLAIN.getOrDefault(c, c);
    }

    public static boolean isRadical(int c) {
        return ideograph(c) != c;
    }
}
