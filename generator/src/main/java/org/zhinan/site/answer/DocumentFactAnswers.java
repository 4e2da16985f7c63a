package org.zhinan.site.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.markdown.Block;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Number, day and issuers of a document, what is annexed to it, and the parts that it has. */
final class DocumentFactAnswers {
    private static final List<String> HOW_MANY_AND_WHICH = List.of("count", "which");
    private static final String ANNEX = "annex";
    private static final String PART = "part";

    /** What a document is called whose name nobody says: the one that invites to apply, and the one that passes it on. */
    private static final String NOTICE = "notice";

    private static final String COVER = "cover";
    private static final Pattern LISTING = Pattern.compile("附[件录]?\\s*[0-9一二三四五六七八九十]*\\s*[：:].*", Pattern.DOTALL);

    /** Names in a line. */
    private static final int MOST = 8;

    private final Edition edition;
    private final Map<String, List<Document>> annexes;
    private final AnswerCollector all;

    DocumentFactAnswers(Edition edition, AnswerCollector all) {
        this.edition = edition;
        this.annexes = edition.annexes();
        this.all = all;
    }

    void collect() {
        for (Document document : edition.documents()) {
            names(document);
            document.number().ifPresent(number -> reply("number", document, number.both(), number));
            document.issued()
                    .ifPresent(day -> reply("issued", document, KindName.day(day), dated(document, KindName.day(day))));
            if (!document.issuers().isEmpty()) {
                List<Bilingual> issuers =
                        document.issuers().stream().map(Clause::both).toList();
                reply(
                        "issuer",
                        document,
                        KindName.listed(issuers, MOST),
                        document.issuers().get(0));
            }
            annexes(document);
            parts(document);
        }
    }

    private void names(Document document) {
        Stream.concat(
                        Stream.of(document.shortName(), document.name(), document.formalTitle()),
                        edition.texts().calledToo().getOrDefault(document.id(), List.of()).stream())
                .flatMap(name -> Stream.of(name.zh(), name.en()))
                .forEach(text -> all.phrase(text, subject(document)));
    }

    private static String subject(Document document) {
        return "document/" + document.id();
    }

    private void annexes(Document document) {
        List<Document> own = annexes.getOrDefault(document.id(), List.of());
        if (!own.isEmpty()) {
            Bilingual line = counted(own.stream().map(Document::shortName).toList(), "个附件", "annex", "annexes");
            Clause evidence = document.clauses().stream()
                    .filter(clause -> LISTING.matcher(clause.text(Language.ZH)).matches())
                    .findFirst()
                    .orElse(document.title());
            HOW_MANY_AND_WHICH.forEach(question -> reply(question, List.of(ANNEX), document, line, evidence));
        }
    }

    /** Its highest headings, or the rows of its table. */
    private void parts(Document document) {
        List<Clause> parts = document.clauses().stream()
                .filter(clause -> clause.number().parent().isEmpty()
                        && !clause.number().ordinal().isEmpty()
                        && clause.isTitle()
                        && clause.kind() != Block.Kind.HEAD)
                .toList();
        List<Bilingual> names = parts.stream().map(DocumentFactAnswers::name).toList();
        if (parts.size() > 1 && names.stream().noneMatch(name -> name.zh().isBlank())) {
            Bilingual line = counted(names, "个部分", "part", "parts");
            HOW_MANY_AND_WHICH.forEach(question -> {
                reply(question, List.of(PART), document, line, parts.get(0));
                all.again(question, List.of(PART, subject(document)), List.of(subject(document)));
            });
        }
    }

    private static Bilingual name(Clause part) {
        return part.isRow() && part.cells().size() > 1 ? part.cells().get(1) : part.title();
    }

    private static Bilingual counted(List<Bilingual> names, String zh, String one, String several) {
        Bilingual listed = KindName.listed(names, MOST);
        return new Bilingual(
                names.size() + " " + zh + "：" + listed.zh(),
                names.size() + " " + (names.size() == 1 ? one : several) + ": " + listed.en());
    }

    /** The last clause that is its day, which stands under its text. */
    private static Clause dated(Document document, Bilingual day) {
        return document.clauses().stream()
                .filter(clause -> clause.text(Language.ZH).contains(day.zh()))
                .reduce((one, next) -> next)
                .orElse(document.title());
    }

    private void reply(String question, Document document, Bilingual words, Clause evidence) {
        reply(question, List.of(), document, words, evidence);
    }

    /** Of the document by its name; of the notice of a call, or what passes it on, without. */
    private void reply(String question, List<String> kind, Document document, Bilingual words, Clause evidence) {
        Bilingual line = new Bilingual(
                document.shortName().zh() + "：" + words.zh(),
                KindName.english(document.shortName()) + ": " + KindName.english(words));
        subjects(document).forEach(named -> {
            List<String> subjects = new ArrayList<>(kind);
            subjects.addAll(named);
            all.reply(question, subjects, Place.of(evidence), line, evidence);
        });
    }

    private List<List<String>> subjects(Document document) {
        List<List<String>> subjects = new ArrayList<>(List.of(List.of(subject(document))));
        if (edition.calls().stream().anyMatch(call -> call.notice().equals(document.id()))) {
            subjects.add(List.of(NOTICE));
            subjects.add(List.of());
        }
        if (document.forwards().isPresent()) {
            subjects.add(List.of(COVER));
        }
        return subjects;
    }
}
