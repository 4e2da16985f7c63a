package org.zhinan.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** A value as words state it; two ways of writing the same are equal. */
public sealed interface FactValue {
    /** Not how a text writes it, but what it was understood to be. */
    Bilingual shown();

    /** Whether it is the same but for the bound, which languages put in different places. */
    default boolean isSameAmount(FactValue other) {
        return this instanceof Quantity own && other instanceof Quantity that
                ? own.number().equals(that.number()) && own.unit() == that.unit()
                : equals(other);
    }

    /** A day, or the days from a first to a last one. */
    record Days(LocalDate first, LocalDate last) implements FactValue {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the last day " + last + " must not be before the first " + first);
            }
        }

        @Override
        public Bilingual shown() {
            return first.equals(last)
                    ? Message.of("{0}", "{0}", last)
                    : Message.of("{0}至{1}", "{0} to {1}", first, last);
        }
    }

    /** A day or days without a year in a text that has no date. */
    record Yearless() implements FactValue {
        @Override
        public Bilingual shown() {
            return Message.of("没有年份的日期", "a date without a year");
        }
    }

    /** A time of day, from 0:00 to 24:00. */
    record Time(int hour, int minute) implements FactValue {
        /** As in 09:30. */
        public String text() {
            return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
        }

        @Override
        public Bilingual shown() {
            return new Bilingual(text(), text());
        }
    }

    /** So much of something; the number has no zeros at its end. */
    record Quantity(Bound bound, BigDecimal number, UnitOfMeasure unit) implements FactValue {
        public Quantity {
            number = number.stripTrailingZeros();
        }

        public static Quantity exactly(long number, UnitOfMeasure unit) {
            return new Quantity(Bound.EXACTLY, BigDecimal.valueOf(number), unit);
        }

        @Override
        public Bilingual shown() {
            return Message.of("{0}{1}", "{0}{1}", bound.words(), unit.after(number));
        }
    }

    /** The form of a copy. */
    record CopyForm(CopyMedium medium) implements FactValue {
        @Override
        public Bilingual shown() {
            return medium.title();
        }
    }

    /** What a text calls a number for. */
    enum Line {
        TELEPHONE,
        FAX,
        NOT_SAID
    }

    /** @param number its digits; an extension follows a {@code -} */
    record Telephone(String number, Line line) implements FactValue {
        @Override
        public Bilingual shown() {
            return line == Line.FAX ? Message.of("传真{0}", "fax {0}", number) : new Bilingual(number, number);
        }
    }

    record Email(String address) implements FactValue {
        @Override
        public Bilingual shown() {
            return new Bilingual(address, address);
        }
    }

    record Website(String address) implements FactValue {
        @Override
        public Bilingual shown() {
            return new Bilingual(address, address);
        }
    }
}
