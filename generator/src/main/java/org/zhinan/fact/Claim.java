package org.zhinan.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/**
 * What a file says that a text states.
 *
 * @param key of the file
 * @param value what the file says
 * @param kind what kind of value that is
 * @param relevant those of all readings that speak of the same thing
 * @param agrees whether a value is the one of the file
 * @param amongOthers whether the text may state others of its kind, since the value could be no other's, as a telephone number
 */
public record Claim(
        String key,
        Bilingual value,
        Bilingual kind,
        UnaryOperator<List<Reading>> relevant,
        Predicate<Value> agrees,
        boolean amongOthers) {
    private static final Bilingual DATE = Message.of("日期", "date");
    private static final Bilingual NUMBER = Message.of("数量", "number");

    /** The last of the days. */
    public static Claim date(LocalDate date) {
        return day("date", date, days -> days.last().equals(date));
    }

    /** The first of several days. */
    public static Claim from(LocalDate from) {
        return day(
                "from", from, days -> days.first().equals(from) && !days.last().equals(from));
    }

    /** A day that the text may state among others. */
    public static Claim oneDate(LocalDate date) {
        Claim only = date(date);
        return new Claim(only.key, only.value, only.kind, only.relevant, only.agrees, true);
    }

    private static Claim day(String key, LocalDate date, Predicate<Value.Days> agrees) {
        return new Claim(
                key,
                same(date.toString()),
                DATE,
                readings -> of(readings, value -> value instanceof Value.Days || value instanceof Value.Yearless),
                value -> value instanceof Value.Days days && agrees.test(days),
                false);
    }

    /** The time at which the last of the days ends. */
    public static Claim time(Value.Time time) {
        return new Claim("time", time.shown(), Message.of("时刻", "time"), Claim::lastTime, time::equals, false);
    }

    private static List<Reading> lastTime(List<Reading> readings) {
        List<Reading> times = of(readings, Value.Time.class::isInstance);
        boolean severalDays = readings.stream()
                .anyMatch(each ->
                        each.value() instanceof Value.Days days && days.first().isBefore(days.last()));
        return severalDays && !times.isEmpty() ? times.subList(times.size() - 1, times.size()) : times;
    }

    /** The term of so many days or other units of time. */
    public static Claim within(int count, UnitOfMeasure unit) {
        return new Claim(
                "within",
                Value.Quantity.exactly(count, unit).shown(),
                Message.of("期限", "period"),
                readings -> preferred(
                        readings,
                        each -> each.unit().isTime(),
                        each -> each.bound().isLimit()),
                quantity(count, unit),
                false);
    }

    /** At most so many of something. */
    public static Claim most(int most) {
        return number("most", most, UnitOfMeasure.COUNT);
    }

    public static Claim copies(int count) {
        return number("count", count, UnitOfMeasure.COPIES);
    }

    private static Claim number(String key, int number, UnitOfMeasure unit) {
        return new Claim(
                key,
                same(String.valueOf(number)),
                unit == UnitOfMeasure.COPIES ? Message.of("份数", "number of copies") : NUMBER,
                readings -> preferred(
                        readings,
                        each -> each.unit() == unit,
                        each -> each.bound().isLimit()),
                quantity(number, unit),
                false);
    }

    /**
     * A limit of money or anything else.
     *
     * @param most whether it is the most rather than the least
     */
    public static Claim limit(boolean most, BigDecimal number, UnitOfMeasure unit) {
        return new Claim(
                most ? "most" : "least",
                new Value.Quantity(Bound.EXACTLY, number, unit).shown(),
                NUMBER,
                readings -> preferred(readings, each -> true, each -> each.unit() == unit),
                value -> value instanceof Value.Quantity quantity
                        && quantity.number().compareTo(number) == 0
                        && quantity.unit() == unit
                        && (most ? quantity.bound().isLimit() : quantity.bound().isFloor()),
                false);
    }

    public static Claim form(CopyMedium medium) {
        return new Claim(
                "form",
                same(medium.name().toLowerCase(Locale.ROOT)),
                Message.of("载体", "form of copy"),
                readings -> of(readings, Value.CopyForm.class::isInstance),
                new Value.CopyForm(medium)::equals,
                true);
    }

    /** @param line what the text must not call it otherwise */
    public static Claim telephone(String number, Value.Line line) {
        Bilingual kind =
                line == Value.Line.FAX ? Message.of("传真号码", "fax number") : Message.of("电话号码", "telephone number");
        String digits = digits(number);
        return new Claim(
                line == Value.Line.FAX ? "fax" : "phone",
                same(number),
                kind,
                readings -> of(readings, Value.Telephone.class::isInstance),
                value -> value instanceof Value.Telephone telephone
                        && telephone.number().equals(digits)
                        && (telephone.line() == line || telephone.line() == Value.Line.NOT_SAID),
                true);
    }

    private static String digits(String number) {
        Scan scan = new Scan(number);
        Contacts.read(scan);
        return scan.readings().stream()
                .map(Reading::value)
                .filter(Value.Telephone.class::isInstance)
                .map(each -> ((Value.Telephone) each).number())
                .findFirst()
                .orElse(number);
    }

    public static Claim email(String address) {
        return literal(
                "email", address, Message.of("电子邮箱", "e-mail address"), new Value.Email(Contacts.email(address)));
    }

    public static Claim website(String address) {
        return literal("url", address, Message.of("网址", "web address"), new Value.Website(address));
    }

    private static Claim literal(String key, String text, Bilingual kind, Value value) {
        return new Claim(key, same(text), kind, all -> of(all, value.getClass()::isInstance), value::equals, true);
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The quantities of the kind; of them the preferred ones, where there are any. */
    private static List<Reading> preferred(
            List<Reading> all, Predicate<Value.Quantity> kind, Predicate<Value.Quantity> preferred) {
        List<Reading> ofKind = of(all, value -> value instanceof Value.Quantity quantity && kind.test(quantity));
        List<Reading> best = of(ofKind, value -> preferred.test((Value.Quantity) value));
        return best.isEmpty() ? ofKind : best;
    }

    private static Predicate<Value> quantity(int number, UnitOfMeasure unit) {
        return value -> value instanceof Value.Quantity quantity
                && quantity.number().compareTo(BigDecimal.valueOf(number)) == 0
                && quantity.unit() == unit
                && quantity.bound().isLimit();
    }

    private static List<Reading> of(List<Reading> readings, Predicate<Value> relevant) {
        return readings.stream().filter(each -> relevant.test(each.value())).toList();
    }
}
