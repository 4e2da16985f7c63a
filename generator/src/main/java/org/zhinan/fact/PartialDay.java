package org.zhinan.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day of a month, or several, as a text writes them, mostly without the year.
 *
 * @param from 0 for the last day of the month
 * @param to likewise
 */
record PartialDay(OptionalInt year, int month, int from, int to) {
    static PartialDay of(OptionalInt year, int month, int day) {
        return new PartialDay(year, month, day, day);
    }

    static PartialDay wholeMonth(OptionalInt year, int month) {
        return new PartialDay(year, month, 1, 0);
    }

    /** Empty where no calendar has it. */
    Optional<LocalDate> first(int year) {
        return day(year, from);
    }

    Optional<LocalDate> last(int year) {
        return day(year, to);
    }

    private Optional<LocalDate> day(int year, int day) {
        try {
            YearMonth all = YearMonth.of(year, month);
            return Optional.of(day == 0 ? all.atEndOfMonth() : all.atDay(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
