package org.zhinan.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities in Chinese: 15家, 十五家, 不超过3个, 一式两份, 限报3个, 3—5个, 10个工作日内, 500万元, 30%. */
final class ChineseQuantities {
    private static final Map<String, UnitOfMeasure> UNITS = units();
    private static final String AT_MOST = "不(?:得|能|应|可|宜)?(?:超过|超出|多于|高于|大于|超|突破)|至多|最多|最高|上限(?:为|是|:)?|封顶"
            + "|限(?:额|报|推|推荐|申报|送)*(?:项目|企业|数量|名额)*(?:为|:)?";
    private static final String AT_LEAST = "不(?:得|能|应|可|宜)?(?:少于|低于|小于)|至少|最少|最低|不下于";
    private static final Pattern QUANTITY = Pattern.compile("(?:(?:(?<most>" + AT_MOST + ")|(?<least>" + AT_LEAST
            + ")|(?<more>超过|多于|高于|大于)|(?<less>少于|低于|小于|未满|不满|不足))(?:推荐|申报|报送|遴选|评选)?)?"
            + "(?:\\s*总数的)?\\s*(?<currency>人民币|美元|港[元币]|欧元|英镑|RMB|CNY|¥|US\\$|USD|\\$|€|£)?\\s*"
            + "(?<![\\d.A-Za-z一二三四五六七八九十百千万亿]|[\\d]-)(?<number>" + NumberTextParser.CHINESE + ")(?:\\s*\\(\\d+\\))?"
            + "(?:\\s*(?:-{1,2}|至|到)\\s*(?<upTo>" + NumberTextParser.CHINESE + "))?"
            + "\\s*(?<unit>" + String.join("|", UNITS.keySet()).replace("|日|", "|日(?![之以]?前)|") + ")?"
            + "(?:\\s*(?<below>[及或]?(?:以内|之内|以下)|内)|\\s*(?<above>[及或]?以上))?");
    /** Numbers of something, which count nothing: 5月, 第3条, 附件2, 3号, GB/T 39116-2020, 5G, （二）. */
    private static final Pattern NAMES = Pattern.compile(
            "\\d{1,2}(?:\\s*-{1,2}\\s*\\d{1,2})?\\s*月|第\\s*" + NumberTextParser.CHINESE
                    + "(?:\\s*(?:-{1,2}|至|到|、|和)\\s*第?\\s*" + NumberTextParser.CHINESE
                    + "(?=\\s*[条款项章节编届批期类次种级]))?(?:\\s*[条款项章节编届批期类次种级号页部])?"
                    + "|(?:附件|附表|附录|表|图|式|注)\\s*\\d+(?!\\s*份)|\\d+\\s*号|[A-Z]+/[A-Z]+\\s?\\d[\\d.-]*|\\b[A-Za-z]+-?\\d[\\d.-]*(?!\\d*\\s*[份个家])"
                    + "|\\b\\d+[A-Za-z]+\\b|(?<![一二三四五六七八九十\\d])\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九]位一体|十[一二三四五六七八九]五");

    private static final Pattern SHARE =
            Pattern.compile("(?<of>[百千])分之\\s*(?<number>" + NumberTextParser.CHINESE + ")");
    /** Bare figures of these are years. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    /** Alone in a cell of a table, a numeral counts. */
    private static final Pattern CELL = Pattern.compile("(?<=^|\\t)\\s*([一二两三四五六七八九十百千]+)\\s*(?=\\t|$)");

    private ChineseQuantities() {}

    static void read(ScannedText scan) {
        scan.each(
                CELL,
                match -> quantity(match.group(1), Bound.EXACTLY, UnitOfMeasure.COUNT)
                        .ifPresent(value -> scan.addAll(value, match.start(1), match.end(1))));
        scan.each(
                SHARE,
                match -> quantity(
                                match.group("number"),
                                Bound.EXACTLY,
                                match.group("of").equals("百") ? UnitOfMeasure.PERCENT : UnitOfMeasure.PER_MILLE)
                        .ifPresent(value -> scan.addAll(value, match.start(), match.end())));
        scan.skip(NAMES);
        scan.each(QUANTITY, match -> read(scan, match));
    }

    private static void read(ScannedText scan, Matcher match) {
        String number = match.group("number");
        boolean isNumeral = !Character.isDigit(number.charAt(0));
        boolean isBare = match.group("unit") == null && match.group("currency") == null;
        Bound bound = Bound.of(match);
        if (isBare
                && (isNumeral || bound == Bound.EXACTLY && YEAR.matcher(number).matches())) {
            return;
        }
        UnitOfMeasure unit = unit(match);
        if (match.group("upTo") == null) {
            quantity(number, bound, unit).ifPresent(value -> scan.addAll(value, match.start(), match.end()));
        } else {
            quantity(number, Bound.AT_LEAST, unit).ifPresent(value -> scan.addAll(value, match.start(), match.end()));
            quantity(match.group("upTo"), Bound.AT_MOST, unit)
                    .ifPresent(value -> scan.addAll(value, match.start(), match.end()));
        }
    }

    private static Optional<FactValue> quantity(String number, Bound bound, UnitOfMeasure unit) {
        Optional<BigDecimal> value = NumberTextParser.chinese(number);
        return value.map(each -> new FactValue.Quantity(bound, each, unit));
    }

    private static UnitOfMeasure unit(Matcher match) {
        if (match.group("unit") != null) {
            UnitOfMeasure unit = UNITS.get(match.group("unit"));
            return unit == UnitOfMeasure.YUAN
                    ? CurrencyParser.of(match.group("currency")).orElse(unit)
                    : unit;
        }
        return CurrencyParser.of(match.group("currency")).orElse(UnitOfMeasure.COUNT);
    }

    /** The longer before the shorter. */
    private static Map<String, UnitOfMeasure> units() {
        Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
        put(units, UnitOfMeasure.WORKING_DAYS, "个工作日", "工作日");
        put(units, UnitOfMeasure.DAYS, "个自然日", "自然日", "个日历日", "日历日", "天", "日");
        put(units, UnitOfMeasure.WEEKS, "个星期", "周");
        put(units, UnitOfMeasure.MONTHS, "个月");
        put(units, UnitOfMeasure.QUARTERS, "个季度");
        put(units, UnitOfMeasure.YEARS, "周年", "年");
        put(units, UnitOfMeasure.HOURS, "个小时", "小时");
        put(units, UnitOfMeasure.MINUTES, "分钟");
        put(units, UnitOfMeasure.US_DOLLARS, "美元");
        put(units, UnitOfMeasure.HONG_KONG_DOLLARS, "港元", "港币");
        put(units, UnitOfMeasure.EUROS, "欧元");
        put(units, UnitOfMeasure.POUNDS, "英镑");
        put(units, UnitOfMeasure.YEN, "日元");
        put(units, UnitOfMeasure.YUAN, "元");
        put(units, UnitOfMeasure.PERCENT, "%", "个百分点");
        put(units, UnitOfMeasure.PER_MILLE, "‰");
        put(units, UnitOfMeasure.COPIES, "份", "套");
        put(
                units,
                UnitOfMeasure.COUNT,
                "个",
                "家",
                "项",
                "名",
                "人",
                "位",
                "件",
                "种",
                "类",
                "条",
                "篇",
                "台",
                "批",
                "次",
                "户",
                "所",
                "页",
                "支",
                "只",
                "款",
                "处",
                "座",
                "间",
                "辆",
                "字",
                "册",
                "本",
                "张");
        return units;
    }

    private static void put(Map<String, UnitOfMeasure> units, UnitOfMeasure unit, String... names) {
        for (String name : names) {
            units.put(name, unit);
        }
    }
}
