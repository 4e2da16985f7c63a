package org.zhinan.importer.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.common.ListNumerals;
import org.zhinan.importer.source.common.WordNumberFormat;

/** The markers of lists as a browser shows them, as far as the elements themselves say how. */
final class HtmlListMarkerResolver {
    private static final String[] BULLETS = {"•", "◦", "▪"};

    private final Map<Element, Integer> numbers = new HashMap<>();

    /** Empty when the item has no marker. */
    Optional<GeneratedNumber> marker(Element item) {
        Element list = item.parent();
        boolean ordered = list != null && list.nameIs("ol");
        int level = (int) item.parents().stream()
                        .filter(each -> each.nameIs("ol") || each.nameIs("ul") || each.nameIs("menu"))
                        .count()
                - 1;
        String own = HtmlElementClassifier.listStyle(item);
        String style = own.isEmpty() && list != null ? styleOf(list, ordered, level) : own;
        if (style.equals("none") || HtmlElementClassifier.isHidden(item)) {
            return Optional.empty();
        }
        Optional<String> bullet = bullet(style);
        return Optional.of(
                bullet.isPresent()
                        ? new GeneratedNumber(bullet.get(), " ", Math.max(0, level))
                        : counted(style, ordered ? number(item, list) : 1, Math.max(0, level)));
    }

    private static String styleOf(Element list, boolean ordered, int level) {
        String style = HtmlElementClassifier.listStyle(list);
        if (!style.isEmpty()) {
            return style;
        }
        String type = list.attr("type");
        if (ordered) {
            return switch (type) {
                case "a" -> "lower-alpha";
                case "A" -> "upper-alpha";
                case "i" -> "lower-roman";
                case "I" -> "upper-roman";
                default -> "decimal";
            };
        }
        String[] bullets = {"disc", "circle", "square"};
        return type.isEmpty() ? bullets[Math.max(0, Math.min(2, level))] : type;
    }

    private static Optional<String> bullet(String style) {
        return switch (style) {
            case "disc" -> Optional.of(BULLETS[0]);
            case "circle" -> Optional.of(BULLETS[1]);
            case "square" -> Optional.of(BULLETS[2]);
            default -> Optional.empty();
        };
    }

    private static GeneratedNumber counted(String style, int number, int level) {
        String plain = String.valueOf(number);
        return switch (style) {
            case "lower-alpha", "lower-latin" -> dot(ListNumerals.lower(ListNumerals.letters(number)), plain, level);
            case "upper-alpha", "upper-latin" -> dot(ListNumerals.letters(number), plain, level);
            case "lower-roman" -> dot(ListNumerals.lower(ListNumerals.roman(number)), plain, level);
            case "upper-roman" -> dot(ListNumerals.roman(number), plain, level);
            case "decimal-leading-zero" -> dot(WordNumberFormat.write("decimalZero", number), plain, level);
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" ->
                comma(ListNumerals.chinese(number), plain, level);
            case "simp-chinese-formal" -> comma(WordNumberFormat.write("chineseLegalSimplified", number), plain, level);
            case "trad-chinese-formal" ->
                comma(WordNumberFormat.write("ideographLegalTraditional", number), plain, level);
            case "cjk-decimal" -> comma(ListNumerals.digits(number), plain, level);
            case "cjk-heavenly-stem" -> comma(ListNumerals.stem(number), plain, level);
            case "cjk-earthly-branch" -> comma(ListNumerals.branch(number), plain, level);
            default -> dot(Optional.empty(), plain, level);
        };
    }

    private static GeneratedNumber dot(Optional<String> written, String plain, int level) {
        return new GeneratedNumber(written.orElse(plain) + ".", " ", level);
    }

    private static GeneratedNumber comma(Optional<String> written, String plain, int level) {
        return new GeneratedNumber(written.orElse(plain) + "、", "", level);
    }

    private int number(Element item, Element list) {
        if (!numbers.containsKey(item)) {
            count(list);
        }
        return numbers.getOrDefault(item, 1);
    }

    /** From the start, or from the last item before that says its value. */
    private void count(Element list) {
        List<Element> items =
                list.children().stream().filter(each -> each.nameIs("li")).toList();
        int step = list.hasAttr("reversed") ? -1 : 1;
        int number = integer(list.attr("start")).orElse(step < 0 ? items.size() : 1);
        for (Element each : items) {
            number = integer(each.attr("value")).orElse(number);
            numbers.put(each, number);
            number += step;
        }
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
