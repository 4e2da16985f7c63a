package org.zhinan.form.filled;

import java.util.List;
import java.util.Optional;
import org.zhinan.library.Call;
import org.zhinan.text.LevelledText;

/** Finds what a call allows a city. */
final class CityQuotas {
    private CityQuotas() {}

    /** The quota of the place of that name; else that of the places which the call does not name. */
    static Optional<Call.Quota> of(List<Call.Quota> quotas, String city) {
        String wanted = plain(city);
        return quotas.stream()
                .filter(quota -> plain(quota.place().zh()).equals(wanted)
                        || plain(quota.place().en()).equals(wanted))
                .findFirst()
                .or(() -> quotas.stream().filter(Call.Quota::others).findFirst());
    }

    private static String plain(String place) {
        return LevelledText.of(place).replaceFirst("(?<=..)[市区县]$", "");
    }
}
