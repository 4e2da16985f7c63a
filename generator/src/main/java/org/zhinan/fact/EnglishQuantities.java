package org.zhinan.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities in English: up to 3, no more than three, fifteen, 2 paper copies, in duplicate, within 10 working days, RMB 5 million, 30 per cent. */
final class EnglishQuantities {
    private static final Map<UnitOfMeasure, String> UNITS = units();
    private static final String AT_MOST =
            "up to|at most|(?:no|not) more than|(?:no|not) later than|not (?:to )?exceed(?:ing)?|(?:a |the )?maximum(?: number)?(?: of)?"
                    + "|max\\.?|limited to|a limit of|within|capped at";
    private static final String AT_LEAST = "at least|(?:no|not) (?:fewer|less) than|(?:a |the )?minimum(?: of)?";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?i)(?<!\\w)(?:\\b(?:(?<most>" + AT_MOST + ")|(?<least>" + AT_LEAST
                    + ")|(?<more>more than|over|exceeding|above)|(?<less>less than|fewer than|under|below))\\s+)?"
                    + "(?<currency>RMB|CNY|¥|US\\$|USD|HK\\$|HKD|\\$|€|EUR|£|GBP)?\\s*"
                    + "(?<![\\w.,'-])(?<number>" + NumberTextParser.ENGLISH
                    + ")(?: \\((?:\\d+|[a-z -]+)\\)(?= (?:[a-z]+ ){0,2}(?:cop|day|work|business|project|enterpr|compan)|[.,;]|$| for| from))?(?![\\w]|-[a-z]+-[a-z]|[.,]\\d)"
                    + "(?:\\s*(?:-{1,2}|to)\\s*(?<upTo>" + NumberTextParser.ENGLISH + "))?"
                    + "(?<rest>[\\s-]*(?:" + String.join("|", UNITS.values()) + "))?"
                    + "(?:(?<below>,? or (?:fewer|less)| at (?:the )?most)|(?<above>,? or more| (?:and|or) above))?(?!\\w)");
    private static final Pattern FOLD = Pattern.compile("(?i)\\bin (duplicate|triplicate|quadruplicate)\\b");
    /** Numbers of something, which count nothing. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:(?i:(?:articles?|annex(?:es)?|appendix|sections?|chapters?|nos?\\.|tables?|figures?|items?|paragraphs?|divisions?|levels?|notes?|classes)\\s+\\d[\\d.]*\\b)"
                    + "|(?!RMB|CNY|USD|HKD|EUR|GBP)[A-Za-z]+(?:/[A-Z]+)*-?\\d[\\w.-]*|[A-Z]+/[A-Z]+ \\d[\\d.-]*|(?:GB|ISO|IEC|IEEE) \\d[\\d.-]*"
                    + "|\\d+(?:st|nd|rd|th)\\b|\\d+[A-Z]\\b|(?i:one (?:of|another|or)\\b)|\\w+-in-\\w+\\b)"
                    + "|(?=\\()(?<!\\d |" + NumberTextParser.BEFORE_FIGURE + " )\\(\\d{1,3}\\)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private EnglishQuantities() {}

    static void read(ScannedText scan) {
        scan.each(FOLD, match -> scan.addAll(fold(match.group(1)), match.start(), match.end()));
        scan.skip(NAMES);
        scan.each(QUANTITY, match -> read(scan, match));
    }

    private static FactValue fold(String word) {
        return FactValue.Quantity.exactly(
                switch (word.substring(0, 1)) {
                    case "d", "D" -> 2;
                    case "t", "T" -> 3;
                    default -> 4;
                },
                UnitOfMeasure.COPIES);
    }

    private static void read(ScannedText scan, Matcher match) {
        String number = match.group("number");
        Bound bound = Bound.of(match);
        boolean isBare = match.group("rest") == null && match.group("currency") == null;
        if (isBare && bound == Bound.EXACTLY && YEAR.matcher(number).matches()) {
            return;
        }
        UnitOfMeasure unit = unit(match);
        String upTo = match.group("upTo");
        if (upTo == null) {
            scan.addAll(
                    new FactValue.Quantity(bound, NumberTextParser.english(number), unit), match.start(), match.end());
        } else {
            scan.addAll(
                    new FactValue.Quantity(Bound.AT_LEAST, NumberTextParser.english(number), unit),
                    match.start(),
                    match.end());
            scan.addAll(
                    new FactValue.Quantity(Bound.AT_MOST, NumberTextParser.english(upTo), unit),
                    match.start(),
                    match.end());
        }
    }

    private static UnitOfMeasure unit(Matcher match) {
        String rest = match.group("rest");
        if (rest != null) {
            String name = rest.replaceFirst("^[\\s-]+", "");
            for (Map.Entry<UnitOfMeasure, String> unit : UNITS.entrySet()) {
                if (name.matches("(?i)" + unit.getValue())) {
                    return unit.getKey();
                }
            }
        }
        return CurrencyParser.of(match.group("currency")).orElse(UnitOfMeasure.COUNT);
    }

    private static Map<UnitOfMeasure, String> units() {
        Map<UnitOfMeasure, String> units = new LinkedHashMap<>();
        units.put(UnitOfMeasure.WORKING_DAYS, "(?:working|business)[ -]days?|workdays?");
        units.put(UnitOfMeasure.DAYS, "(?:calendar |natural )?days?");
        units.put(UnitOfMeasure.WEEKS, "(?:full |whole )?weeks?");
        units.put(UnitOfMeasure.MONTHS, "(?:calendar |full |whole )?months?");
        units.put(UnitOfMeasure.QUARTERS, "(?:calendar )?quarters?");
        units.put(UnitOfMeasure.YEARS, "(?:calendar |full |whole )?years?");
        units.put(UnitOfMeasure.HOURS, "hours?");
        units.put(UnitOfMeasure.MINUTES, "minutes?");
        units.put(UnitOfMeasure.HONG_KONG_DOLLARS, "Hong Kong dollars?");
        units.put(UnitOfMeasure.US_DOLLARS, "(?:US |U\\.S\\. )?dollars?");
        units.put(UnitOfMeasure.EUROS, "euros?");
        units.put(UnitOfMeasure.POUNDS, "pounds?(?: sterling)?");
        units.put(UnitOfMeasure.YEN, "yen");
        units.put(UnitOfMeasure.YUAN, "(?:Chinese )?yuan|RMB|renminbi");
        units.put(UnitOfMeasure.PERCENT, "%|per ?cent|percentage points?");
        units.put(UnitOfMeasure.PER_MILLE, "‰|per mille");
        units.put(UnitOfMeasure.COPIES, "(?:[a-z]+,? ){0,3}cop(?:y|ies)|sets?");
        return units;
    }
}
