package org.zhinan.form.filled.workbook.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A day and time that a spreadsheet keeps as the number of days since its first one. */
record SerialDate(LocalDateTime at) {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal MOST = BigDecimal.valueOf(2_958_466);

    /** Empty for what is no date. */
    static Optional<SerialDate> of(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(MOST) >= 0) {
            return Optional.empty();
        }
        int whole = days.intValue();
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return Optional.of(new SerialDate(first.plusDays(whole).atStartOfDay().plusSeconds(seconds)));
    }

    /** As a part of a format shows it, such as {@code yyyy}. */
    String part(String code, boolean minutes) {
        int value = switch (code.charAt(0)) {
            case 'y' -> code.length() < 3 ? at.getYear() % 100 : at.getYear();
            case 'm' -> minutes ? at.getMinute() : at.getMonthValue();
            case 'd' -> at.getDayOfMonth();
            case 'h' -> at.getHour();
            default -> at.getSecond();
        };
        boolean two = code.length() == 2 || code.charAt(0) == 'y' && code.length() == 1;
        return two && value < 10 ? "0" + value : String.valueOf(value);
    }
}
