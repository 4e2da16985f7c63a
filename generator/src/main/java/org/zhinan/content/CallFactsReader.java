package org.zhinan.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.CallYaml.Evidence;
import org.zhinan.fact.CopyMedium;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.UnitOfMeasure;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/** Reads the facts of a call. */
final class CallFactsReader {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)|(24):(00)");

    private final Problems problems;

    CallFactsReader(Problems problems) {
        this.problems = problems;
    }

    CallYaml.Deadline deadline(YamlFields f) {
        Optional<Bilingual> stage = f.optionalBilingual("stage");
        CallYaml.Deadline deadline = new CallYaml.Deadline(
                stage, f.optionalBilingual("who"), f.optionalBilingual("what"), when(f), evidence(f));
        if (stage.isEmpty()) {
            Stream.of("who", "what").filter(key -> !f.has(key)).forEach(f::missing);
        }
        return deadline;
    }

    private CallYaml.When when(YamlFields f) {
        Optional<LocalDate> from = f.has("from") ? Optional.of(f.date("from")) : Optional.empty();
        Optional<CallYaml.Within> within = f.optionalMapping("within", this::within);
        Optional<LocalDate> date = Optional.empty();
        if (f.has("date") || from.isPresent() || within.isEmpty() && !f.has("words")) {
            date = Optional.of(f.date("date"));
        }
        if (date.isPresent() && within.isPresent()) {
            problems.add(
                    f.where("within"),
                    Message.of("“date”和“within”不能同时填写", "a deadline has either 'date' or 'within'"),
                    Message.of("请只保留条款所写的一个", "Keep the one that the clause states"));
        }
        return new CallYaml.When(from, date, time(f), within);
    }

    private Optional<FactValue.Time> time(YamlFields f) {
        Optional<String> text = f.optionalText("time").filter(each -> !each.isEmpty());
        Optional<Matcher> time = text.map(TIME::matcher).filter(Matcher::matches);
        if (text.isPresent() && time.isEmpty()) {
            problems.add(
                    f.where("time"),
                    Message.of("“time”应为时刻，而不是“{0}”", "'time' must be a time of day, not '{0}'", text.get()),
                    Message.of("请写成\"17:00\"的形式", "Write it as \"17:00\""));
        }
        return time.map(each -> each.group(1) == null
                ? new FactValue.Time(24, 0)
                : new FactValue.Time(Integer.parseInt(each.group(1)), Integer.parseInt(each.group(2))));
    }

    private CallYaml.Within within(YamlFields f) {
        UnitOfMeasure unit = EnumWords.of(UnitOfMeasure.class, f, "unit", problems);
        if (f.has("unit") && unit != UnitOfMeasure.COUNT && !unit.isTime()) {
            problems.add(
                    f.where("unit"),
                    Message.of("“{0}”不是时间单位", "'{0}' is no unit of time", unit.id()),
                    Message.of("请写working-days、days、months等", "Write working-days, days, months and the like"));
        }
        return new CallYaml.Within(f.number("count"), unit, f.optionalBilingual("after"));
    }

    CallYaml.Quota quota(YamlFields f) {
        return new CallYaml.Quota(
                f.bilingual("place"),
                f.optionalBilingual("what"),
                f.has("least") ? Optional.empty() : count(f, "most"),
                f.has("least") ? count(f, "least") : Optional.empty(),
                f.flag("others"),
                evidence(f));
    }

    CallYaml.Copies copies(YamlFields f) {
        return new CallYaml.Copies(
                count(f, "count"),
                EnumWords.optional(CopyMedium.class, f, "form", problems),
                f.bilingual("of"),
                f.optionalClause("step"),
                evidence(f));
    }

    /** Required, unless words alone say it. */
    private static Optional<Integer> count(YamlFields f, String key) {
        return f.has(key) || !f.has("words") ? Optional.of(f.number(key)) : Optional.empty();
    }

    CallYaml.Limit limit(YamlFields f) {
        boolean isMost = !f.has("least");
        return new CallYaml.Limit(
                f.bilingual("what"),
                isMost,
                decimal(f, isMost ? "most" : "least"),
                f.has("unit") ? EnumWords.of(UnitOfMeasure.class, f, "unit", problems) : UnitOfMeasure.COUNT,
                evidence(f));
    }

    private BigDecimal decimal(YamlFields f, String key) {
        String text = f.text(key);
        try {
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            problems.add(
                    f.where(key),
                    Message.of("“{0}”应为数字，而不是“{1}”", "'{0}' must be a number, not '{1}'", key, text),
                    Message.of("请只写数字，单位写在“unit”下", "Write digits only, and the unit under 'unit'"));
            return BigDecimal.ZERO;
        }
    }

    static CallYaml.Platform platform(YamlFields f) {
        return new CallYaml.Platform(f.bilingual("name"), f.text("url"), f.optionalClause("step"), evidence(f));
    }

    static CallYaml.Destination destination(YamlFields f) {
        return new CallYaml.Destination(CatalogueYaml.quote(f), f.optionalClause("step"));
    }

    CallYaml.Step step(YamlFields f) {
        CallYaml.Step step = new CallYaml.Step(
                f.optionalBilingual("who"),
                EnumWords.optional(CallYaml.Party.class, f, "party", problems),
                f.optionalBilingual("act"),
                f.optionalText("form"),
                CatalogueYaml.quote(f));
        if (step.party().isPresent() && step.who().isEmpty()) {
            f.missing("who");
        }
        return step;
    }

    CallYaml.Contact contact(YamlFields f) {
        CallYaml.Contact contact = new CallYaml.Contact(
                f.bilingual("office"),
                f.optionalBilingual("person"),
                f.optionalText("phone"),
                f.optionalText("fax"),
                ContactAddressFieldReader.email(f, "email", problems),
                f.optionalBilingual("address"),
                evidence(f));
        if (Stream.of("phone", "fax", "email", "address").noneMatch(f::has)) {
            f.missing("phone");
        }
        return contact;
    }

    private static Evidence evidence(YamlFields f) {
        return new Evidence(f.clause("clause"), f.optionalWords("words"), f.where());
    }
}
