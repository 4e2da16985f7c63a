package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.library.Call;
import org.zhinan.text.Bilingual;
import org.zhinan.text.TextFolding;

/** Finds what a call allows a city. */
final class CityQuotas {
    private CityQuotas() {}

    /** The quota of the place of that name; else that of the places which the call does not name. */
    static Optional<Call.Quota> of(List<Call.Quota> quotas, String city) {
        String wanted = plain(city);
        List<Call.Quota> each = byPlace(quotas);
        return each.stream()
                .filter(quota -> plain(quota.place().zh()).equals(wanted)
                        || plain(quota.place().en()).equals(wanted))
                .findFirst()
                .or(() -> each.stream().filter(Call.Quota::others).findFirst());
    }

    /** One a place: a form need not say of what kind its projects are, so words say what holds for kinds. */
    static List<Call.Quota> byPlace(List<Call.Quota> quotas) {
        Map<Bilingual, List<Call.Quota>> places = new LinkedHashMap<>();
        quotas.forEach(quota -> places.computeIfAbsent(quota.place(), place -> new ArrayList<>())
                .add(quota));
        return places.values().stream().map(CityQuotas::joined).toList();
    }

    /** The kinds of projects that the place has quotas of. */
    static List<Bilingual> kinds(List<Call.Quota> quotas, Call.Quota ofPlace) {
        return quotas.stream()
                .filter(each -> each.place().equals(ofPlace.place()))
                .flatMap(each -> each.what().stream())
                .toList();
    }

    private static Call.Quota joined(List<Call.Quota> ofPlace) {
        Call.Quota all = ofPlace.stream()
                .filter(each -> each.what().isEmpty())
                .findFirst()
                .orElse(ofPlace.get(0));
        if (ofPlace.size() == 1 && all.what().isEmpty()) {
            return all;
        }
        List<Bilingual> said = ofPlace.stream().map(CityQuotas::words).toList();
        Bilingual words = new Bilingual(
                String.join("；", said.stream().map(Bilingual::zh).toList()),
                String.join("; ", said.stream().map(Bilingual::en).toList()));
        Optional<Integer> most = all.what().isEmpty() ? all.most() : Optional.empty();
        return new Call.Quota(
                all.place(), Optional.empty(), most, Optional.empty(), all.others(), Optional.of(words), all.clause());
    }

    private static Bilingual words(Call.Quota quota) {
        Bilingual what = quota.what().orElse(new Bilingual("", ""));
        return Stream.of(
                        quota.words(),
                        quota.most().map(most -> new Bilingual("不超过" + most + "个", "at most " + most)),
                        quota.least().map(least -> new Bilingual("不少于" + least + "个", "at least " + least)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(number -> new Bilingual(what.zh() + number.zh(), (what.en() + " " + number.en()).strip()))
                .orElse(what);
    }

    private static String plain(String place) {
        return TextFolding.of(place).replaceFirst("(?<=..)[市区县]$", "");
    }
}
