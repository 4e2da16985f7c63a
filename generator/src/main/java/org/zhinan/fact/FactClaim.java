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
public record FactClaim(
        String key,
        Bilingual value,
        Bilingual kind,
        UnaryOperator<List<ValueOccurrence>> relevant,
        Predicate<FactValue> agrees,
        boolean amongOthers) {
    private static final Bilingual DATE = Message.of("日期", "date");
    private static final Bilingual NUMBER = Message.of("数量", "number");

    /** The last of the days. */
    public static FactClaim date(LocalDate date) {
        return day("date", date, days -> days.last().equals(date));
    }

    /** The first of several days. */
    public static FactClaim from(LocalDate from) {
        return day(
                "from", from, days -> days.first().equals(from) && !days.last().equals(from));
    }

    /** A day that the text may state among others. */
    public static FactClaim oneDate(LocalDate date) {
        FactClaim only = date(date);
        return new FactClaim(only.key, only.value, only.kind, only.relevant, only.agrees, true);
    }

    private static FactClaim day(String key, LocalDate date, Predicate<FactValue.Days> agrees) {
        return new FactClaim(
                key,
                same(date.toString()),
                DATE,
                readings ->
                        of(readings, value -> value instanceof FactValue.Days || value instanceof FactValue.Yearless),
                value -> value instanceof FactValue.Days days && agrees.test(days),
                false);
    }

    /** The time at which the last of the days ends. */
    public static FactClaim time(FactValue.Time time) {
        return new FactClaim("time", time.shown(), Message.of("时刻", "time"), FactClaim::lastTime, time::equals, false);
    }

    private static List<ValueOccurrence> lastTime(List<ValueOccurrence> readings) {
        List<ValueOccurrence> times = of(readings, FactValue.Time.class::isInstance);
        boolean severalDays = readings.stream()
                .anyMatch(each -> each.value() instanceof FactValue.Days days
                        && days.first().isBefore(days.last()));
        return severalDays && !times.isEmpty() ? times.subList(times.size() - 1, times.size()) : times;
    }

    /** The term of so many days or other units of time. */
    public static FactClaim within(int count, UnitOfMeasure unit) {
        return new FactClaim(
                "within",
                FactValue.Quantity.exactly(count, unit).shown(),
                Message.of("期限", "period"),
                readings -> preferred(
                        readings,
                        each -> each.unit().isTime(),
                        each -> each.bound().isLimit()),
                quantity(count, unit),
                false);
    }

    /** At most so many of something. */
    public static FactClaim most(int most) {
        return number("most", most, UnitOfMeasure.COUNT);
    }

    public static FactClaim copies(int count) {
        return number("count", count, UnitOfMeasure.COPIES);
    }

    private static FactClaim number(String key, int number, UnitOfMeasure unit) {
        return new FactClaim(
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
    public static FactClaim limit(boolean most, BigDecimal number, UnitOfMeasure unit) {
        return new FactClaim(
                most ? "most" : "least",
                new FactValue.Quantity(Bound.EXACTLY, number, unit).shown(),
                NUMBER,
                readings -> preferred(readings, each -> true, each -> each.unit() == unit),
                value -> value instanceof FactValue.Quantity quantity
                        && quantity.number().compareTo(number) == 0
                        && quantity.unit() == unit
                        && (most ? quantity.bound().isLimit() : quantity.bound().isFloor()),
                false);
    }

    public static FactClaim form(CopyMedium medium) {
        return new FactClaim(
                "form",
                same(medium.name().toLowerCase(Locale.ROOT)),
                Message.of("载体", "form of copy"),
                readings -> of(readings, FactValue.CopyForm.class::isInstance),
                new FactValue.CopyForm(medium)::equals,
                true);
    }

    /** @param line what the text must not call it otherwise */
    public static FactClaim telephone(String number, FactValue.Line line) {
        Bilingual kind =
                line == FactValue.Line.FAX ? Message.of("传真号码", "fax number") : Message.of("电话号码", "telephone number");
        String digits = digits(number);
        return new FactClaim(
                line == FactValue.Line.FAX ? "fax" : "phone",
                same(number),
                kind,
                readings -> of(readings, FactValue.Telephone.class::isInstance),
                value -> value instanceof FactValue.Telephone telephone
                        && telephone.number().equals(digits)
                        && (telephone.line() == line || telephone.line() == FactValue.Line.NOT_SAID),
                true);
    }

    private static String digits(String number) {
        ScannedText scan = new ScannedText(number);
        ContactExtractor.read(scan);
        return scan.readings().stream()
                .map(ValueOccurrence::value)
                .filter(FactValue.Telephone.class::isInstance)
                .map(each -> ((FactValue.Telephone) each).number())
                .findFirst()
                .orElse(number);
    }

    public static FactClaim email(String address) {
        return literal(
                "email",
                address,
                Message.of("电子邮箱", "e-mail address"),
                new FactValue.Email(ContactExtractor.email(address)));
    }

    public static FactClaim website(String address) {
        return literal("url", address, Message.of("网址", "web address"), new FactValue.Website(address));
    }

    private static FactClaim literal(String key, String text, Bilingual kind, FactValue value) {
        return new FactClaim(key, same(text), kind, all -> of(all, value.getClass()::isInstance), value::equals, true);
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The quantities of the kind; of them the preferred ones, where there are any. */
    private static List<ValueOccurrence> preferred(
            List<ValueOccurrence> all, Predicate<FactValue.Quantity> kind, Predicate<FactValue.Quantity> preferred) {
        List<ValueOccurrence> ofKind =
                of(all, value -> value instanceof FactValue.Quantity quantity && kind.test(quantity));
        List<ValueOccurrence> best = of(ofKind, value -> preferred.test((FactValue.Quantity) value));
        return best.isEmpty() ? ofKind : best;
    }

    private static Predicate<FactValue> quantity(int number, UnitOfMeasure unit) {
        return value -> value instanceof FactValue.Quantity quantity
                && quantity.number().compareTo(BigDecimal.valueOf(number)) == 0
                && quantity.unit() == unit
                && quantity.bound().isLimit();
    }

    private static List<ValueOccurrence> of(List<ValueOccurrence> readings, Predicate<FactValue> relevant) {
        return readings.stream().filter(each -> relevant.test(each.value())).toList();
    }
}
