package org.zhinan.site.answer;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.zhinan.content.StructureQuestionWords.KindWords;
import org.zhinan.text.Bilingual;
import org.zhinan.text.EnglishNoun;

/** What the entries of a kind are called in answers. */
record KindName(String kind, KindWords words) {

    /** As in 3 个环节, 3 domains. */
    Bilingual counted(int number) {
        return new Bilingual(
                number + " " + words.counted() + zh(), number + " " + (number == 1 ? en() : EnglishNoun.plural(en())));
    }

    String zh() {
        return words.words().zh().stream().findFirst().orElse(kind);
    }

    /** In lower case, but for abbreviations. */
    String en() {
        return EnglishNoun.small(words.words().en().stream().findFirst().orElse(kind));
    }

    /** Names one after another, of many the first. */
    static Bilingual listed(List<Bilingual> names, int most) {
        List<Bilingual> first = names.subList(0, Math.min(names.size(), most));
        boolean more = names.size() > most;
        return new Bilingual(
                String.join("、", first.stream().map(Bilingual::zh).toList()) + (more ? "等" : ""),
                String.join(", ", first.stream().map(KindName::english).toList()) + (more ? ", …" : ""));
    }

    static Bilingual day(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Bilingual(
                String.format(Locale.ROOT, "%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day.getDayOfMonth() + " " + month + " " + day.getYear());
    }

    static String english(Bilingual name) {
        return name.en().isEmpty() ? name.zh() : name.en();
    }

    static Bilingual joined(List<Bilingual> lines) {
        return new Bilingual(
                String.join("；", lines.stream().map(Bilingual::zh).toList()),
                String.join("; ", lines.stream().map(KindName::english).toList()));
    }
}
