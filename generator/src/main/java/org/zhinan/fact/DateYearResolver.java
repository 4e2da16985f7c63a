package org.zhinan.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Gives days their year: their own, else that of a day before them in the text, else that in which the text was written or the next. */
final class DateYearResolver {
    /** What lies further back is meant to come. */
    private static final int MONTHS_BACK = 6;

    private final Optional<LocalDate> written;
    private OptionalInt stated = OptionalInt.empty();

    DateYearResolver(Optional<LocalDate> written) {
        this.written = written;
    }

    /** The year of the text and so many more, for 今年 and 明年. */
    OptionalInt after(int years) {
        return written.map(day -> OptionalInt.of(day.getYear() + years)).orElse(OptionalInt.empty());
    }

    /** From the text's own day, where it has one, to that of the value. */
    FactValue open(FactValue value) {
        return value instanceof FactValue.Days days
                        && written.filter(day -> !day.isAfter(days.last())).isPresent()
                ? new FactValue.Days(written.get(), days.last())
                : value;
    }

    /** From the first of one to the last of the other; {@link FactValue.Yearless} where no year is known; empty where no calendar has them. */
    Optional<FactValue> of(PartialDay first, PartialDay last) {
        OptionalInt own = last.year().isPresent() ? last.year() : first.year();
        OptionalInt year = own.isPresent() ? own : guessed(last);
        if (year.isEmpty()) {
            return Optional.of(new FactValue.Yearless());
        }
        stated = own.isPresent() ? own : stated;
        return first.first(first.year().orElse(year.getAsInt()))
                .flatMap(start -> last.last(year.getAsInt()).flatMap(end -> days(first, last, start, end)));
    }

    /** Over the turn of a year, the one without a year is in the year beside that of the other. */
    private static Optional<FactValue> days(PartialDay first, PartialDay last, LocalDate start, LocalDate end) {
        if (!end.isBefore(start)) {
            return Optional.of(new FactValue.Days(start, end));
        }
        if (first.year().isEmpty()) {
            return first.first(end.getYear() - 1).map(before -> new FactValue.Days(before, end));
        }
        return last.year().isPresent()
                ? Optional.empty()
                : last.last(start.getYear() + 1).map(next -> new FactValue.Days(start, next));
    }

    private OptionalInt guessed(PartialDay day) {
        if (written.isEmpty()) {
            return stated;
        }
        int now = written.get().getYear();
        if (stated.isPresent() && isToCome(day, stated.getAsInt())) {
            return stated;
        }
        return OptionalInt.of(isToCome(day, now) ? now : now + 1);
    }

    private boolean isToCome(PartialDay day, int year) {
        LocalDate earliest = written.orElseThrow().minusMonths(MONTHS_BACK);
        return day.last(year).filter(last -> last.isBefore(earliest)).isEmpty();
    }
}
