package org.zhinan.site.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** For how long something holds, in the words of each clause that states it. */
final class ValidityAnswers {
    private static final Pattern STATED =
            Pattern.compile("有效期(?:限)?(?:均?为|是|：|:)?\\s*[0-9〇一二两三四五六七八九十]+\\s*(?:年|个月|月|日|天)"
                    + "|有效期(?:限)?(?:至|到)\\s*[0-9〇一二三四五六七八九]+年");
    private static final Pattern VALID = Pattern.compile("\\bvalid", Pattern.CASE_INSENSITIVE);

    private final Edition edition;
    private final AnswerCollector all;

    ValidityAnswers(Edition edition, AnswerCollector all) {
        this.edition = edition;
        this.all = all;
    }

    /** Asked without a tier, all of them are the answer. */
    void collect() {
        Map<Clause, Bilingual> stated = new LinkedHashMap<>();
        edition.clauses().values().forEach(clause -> line(clause).ifPresent(line -> stated.put(clause, line)));
        stated.forEach((clause, line) -> edition.tiers().stream()
                .filter(tier -> line.zh().contains(tier.name().zh()))
                .forEach(tier -> reply(List.of(EntryCountAnswers.subject(tier)), line, clause)));
        stated.keySet().stream()
                .findFirst()
                .ifPresent(first -> reply(List.of(), KindName.joined(List.copyOf(stated.values())), first));
    }

    private void reply(List<String> subjects, Bilingual line, Clause clause) {
        all.reply("validity", subjects, Place.of(clause), line, clause);
    }

    private static Optional<Bilingual> line(Clause clause) {
        String english = clause.words(Language.EN);
        return sentence(clause.words(Language.ZH), "(?<=[。；\\n])", STATED)
                .map(zh -> new Bilingual(
                        zh.replaceFirst("[。；]$", ""),
                        sentence(english, "(?<=\\.)\\s", VALID).orElse(english).replaceFirst("[.;]$", "")));
    }

    private static Optional<String> sentence(String text, String between, Pattern stated) {
        return Arrays.stream(text.split(between))
                .filter(each -> stated.matcher(each).find())
                .findFirst()
                .map(String::strip);
    }
}
