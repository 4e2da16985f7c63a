package org.zhinan.fact;

import java.math.BigDecimal;
import java.util.Locale;
import org.zhinan.text.Bilingual;

/** What a quantity counts or measures. */
public enum UnitOfMeasure {
    /** Things of any kind: 个, 家, 项; a bare number, too. */
    COUNT("", "", ""),
    COPIES("份", "copy", "copies"),
    WORKING_DAYS("个工作日", "working day", "working days"),
    DAYS("天", "day", "days"),
    WEEKS("周", "week", "weeks"),
    MONTHS("个月", "month", "months"),
    QUARTERS("个季度", "quarter", "quarters"),
    YEARS("年", "year", "years"),
    HOURS("小时", "hour", "hours"),
    MINUTES("分钟", "minute", "minutes"),
    PERCENT("%", "per cent", "per cent"),
    PER_MILLE("‰", "per mille", "per mille"),
    YUAN("元", "yuan", "yuan"),
    US_DOLLARS("美元", "US dollar", "US dollars"),
    HONG_KONG_DOLLARS("港元", "Hong Kong dollar", "Hong Kong dollars"),
    EUROS("欧元", "euro", "euros"),
    POUNDS("英镑", "pound", "pounds"),
    YEN("日元", "yen", "yen");

    private final String zh;
    private final String one;
    private final String many;

    UnitOfMeasure(String zh, String one, String many) {
        this.zh = zh;
        this.one = one;
        this.many = many;
    }

    public boolean isTime() {
        return compareTo(WORKING_DAYS) >= 0 && compareTo(MINUTES) <= 0;
    }

    /** As files name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Bilingual after(BigDecimal number) {
        String text = number.toPlainString();
        return new Bilingual(text + zh, (text + " " + (number.compareTo(BigDecimal.ONE) == 0 ? one : many)).strip());
    }
}
