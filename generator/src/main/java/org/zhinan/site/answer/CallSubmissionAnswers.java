package org.zhinan.site.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;

/** Where applications of a call are sent, in how many copies, by when, and how many a place may recommend. */
final class CallSubmissionAnswers {
    private static final String PLACE = "place/";

    private final Call call;
    private final String texts;
    private final AnswerCollector all;

    /** @param texts the Chinese texts, which may call an office by a shorter name */
    CallSubmissionAnswers(Call call, String texts, AnswerCollector all) {
        this.call = call;
        this.texts = texts;
        this.all = all;
    }

    void collect() {
        name(call.name(), subject());
        call.submitTo().ifPresent(quote -> reply("where", quote.text(), quote.clause()));
        if (!call.conditions().isEmpty()) {
            reply(
                    "eligible",
                    conditions(call.conditions().size()),
                    call.conditions().get(0));
        }
        copies();
        deadlines();
        contacts();
        quotas();
        List<Bilingual> places =
                call.quotas().stream().map(Call.Quota::place).distinct().toList();
        for (int k = 0; k < places.size(); k++) {
            quotas(places.get(k), PLACE + call.id() + "-" + k);
        }
    }

    private static Bilingual conditions(int number) {
        return new Bilingual(number + " 项申报条件", number + (number == 1 ? " condition" : " conditions"));
    }

    private String subject() {
        return "call/" + call.id();
    }

    private void copies() {
        List<Call.Copies> copies = call.copies();
        if (!copies.isEmpty()) {
            Bilingual line = KindName.joined(
                    copies.stream().map(CallSubmissionAnswers::line).toList());
            reply("copies", line, copies.get(0).clause());
        }
    }

    private static Bilingual line(Call.Copies copies) {
        return copies.count()
                .map(count -> new Bilingual(
                        copies.of().zh() + "：" + count + " 份",
                        KindName.english(copies.of()) + ": " + count + (count == 1 ? " copy" : " copies")))
                .or(copies::words)
                .orElse(copies.of());
    }

    private void deadlines() {
        List<Call.Deadline> dated = call.deadlines().stream()
                .filter(deadline -> deadline.when().date().isPresent())
                .toList();
        if (!dated.isEmpty()) {
            reply(
                    "when",
                    KindName.joined(
                            dated.stream().map(CallSubmissionAnswers::line).toList()),
                    dated.get(0).clause());
        }
    }

    /** Who asks for a way that the call does not give is not answered by another. */
    private void contacts() {
        contacts("contact", contact -> true);
        contacts("fax", contact -> contact.fax().isPresent());
        contacts("email", contact -> contact.email().isPresent());
        contacts("address", contact -> contact.address().isPresent());
        AgencyNameVariants names = new AgencyNameVariants(texts);
        for (int k = 0; k < call.contacts().size(); k++) {
            Call.Contact contact = call.contacts().get(k);
            String subject = "office/" + call.id() + "-" + k;
            names.of(contact.office()).forEach(name -> all.phrase(name, subject));
            all.reply("contact", List.of(subject), Place.of(contact.clause()), line(contact), contact.clause());
        }
    }

    private void contacts(String question, Predicate<Call.Contact> which) {
        List<Call.Contact> contacts = call.contacts().stream().filter(which).toList();
        if (!contacts.isEmpty()) {
            reply(
                    question,
                    KindName.joined(
                            contacts.stream().map(CallSubmissionAnswers::line).toList()),
                    contacts.get(0).clause());
        }
    }

    private static Bilingual line(Call.Contact contact) {
        List<Bilingual> said = Stream.of(
                        Optional.of(contact.office()),
                        contact.person(),
                        contact.phone().map(CallSubmissionAnswers::alike),
                        contact.fax().map(fax -> new Bilingual("传真 " + fax, "fax " + fax)),
                        contact.email().map(CallSubmissionAnswers::alike),
                        contact.address())
                .flatMap(Optional::stream)
                .toList();
        return new Bilingual(
                String.join("，", said.stream().map(Bilingual::zh).toList()),
                String.join(", ", said.stream().map(KindName::english).toList()));
    }

    private static Bilingual alike(String text) {
        return new Bilingual(text, text);
    }

    private static Bilingual line(Call.Deadline deadline) {
        Bilingual day = KindName.day(deadline.when().date().orElseThrow());
        List<Bilingual> said = Stream.of(deadline.stage(), deadline.who(), deadline.what())
                .flatMap(Optional::stream)
                .toList();
        String zh = said.stream().map(Bilingual::zh).collect(Collectors.joining(" "));
        String en = said.stream().map(KindName::english).collect(Collectors.joining(" "));
        return new Bilingual(zh + "：" + day.zh(), en + ": " + day.en());
    }

    /** A place may have several, each of another kind of projects. */
    private void quotas(Bilingual place, String subject) {
        List<Call.Quota> own = call.quotas().stream()
                .filter(quota -> quota.place().equals(place))
                .toList();
        List<Bilingual> lines =
                own.stream().flatMap(quota -> line(quota).stream()).toList();
        if (!lines.isEmpty()) {
            name(place, subject);
            Bilingual all = KindName.joined(lines);
            Bilingual said =
                    new Bilingual(place.zh() + "：" + all.zh(), KindName.english(place) + ": " + KindName.english(all));
            Clause clause = own.get(0).clause();
            this.all.reply("count", List.of(subject), Place.of(clause), said, clause);
        }
    }

    /** Who does not say where is told of all places. */
    private void quotas() {
        List<Bilingual> lines = call.quotas().stream()
                .flatMap(quota -> line(quota)
                        .map(words -> new Bilingual(
                                quota.place().zh() + words.zh(),
                                KindName.english(quota.place()) + " " + KindName.english(words)))
                        .stream())
                .toList();
        if (!lines.isEmpty()) {
            Clause clause = call.quotas().get(0).clause();
            List.of("count", "which")
                    .forEach(question ->
                            all.reply(question, List.of("quota"), Place.of(clause), KindName.joined(lines), clause));
        }
    }

    private static Optional<Bilingual> line(Call.Quota quota) {
        Optional<Bilingual> number = quota.words()
                .or(() -> quota.most().map(most -> new Bilingual("不超过 " + most + " 个", "at most " + most)))
                .or(() -> quota.least().map(least -> new Bilingual("不少于 " + least + " 个", "at least " + least)));
        return number.map(words -> quota.what()
                .map(what -> new Bilingual(
                        what.zh() + " " + words.zh(), KindName.english(what) + " " + KindName.english(words)))
                .orElse(words));
    }

    /** Of the call itself, of its place, and of the tier that it is for. */
    private void reply(String question, Bilingual words, Clause clause) {
        Bilingual line = new Bilingual(
                call.name().zh() + "：" + words.zh(), KindName.english(call.name()) + ": " + KindName.english(words));
        List<List<String>> subjects = new ArrayList<>(List.of(List.of(), List.of(subject())));
        call.tier().ifPresent(tier -> subjects.add(List.of("tier/" + tier)));
        subjects.forEach(each -> all.reply(question, each, Place.of(clause), line, clause));
    }

    private void name(Bilingual name, String subject) {
        all.phrase(name.zh(), subject);
        all.phrase(name.zh().replaceFirst("(?<=..)(省|市|区|自治区)$", ""), subject);
        all.phrase(name.en(), subject);
        all.phrase(name.en().replaceFirst(" (Province|City|Municipality|District)$", ""), subject);
    }
}
