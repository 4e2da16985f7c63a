package org.zhinan.export.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.files.XmlFileWriter;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * Writes what is known of a document: its work, this expression of it, and this file. What the schema requires and the content does
 * not state is marked as not stated: a date as 0001-01-01, an author as such, a country as zz.
 */
final class AknMetadataWriter {
    private static final String EDITOR = "editor";
    private static final String NOT_STATED = "notStated";
    /** For a document without a date, as the schema requires one. */
    private static final String NO_DATE = "0001-01-01";

    private final XmlFileWriter xml;
    private final Edition edition;
    private final Document document;
    private final List<Document> annexes;
    private final Language language;
    private final Bilingual publisher;

    AknMetadataWriter(
            XmlFileWriter xml,
            Edition edition,
            Document document,
            List<Document> annexes,
            Language language,
            Bilingual publisher) {
        this.xml = xml;
        this.edition = edition;
        this.document = document;
        this.annexes = annexes;
        this.language = language;
        this.publisher = publisher;
    }

    void write() {
        xml.start("meta").line();
        xml.start("identification").attribute("source", "#" + EDITOR).line();
        work();
        expression();
        manifestation();
        xml.end().line();
        references();
        xml.end().line();
    }

    private void work() {
        xml.start("FRBRWork").line();
        String uri = work(document);
        addresses(uri + "/!main", uri);
        authors();
        value("FRBRcountry", country());
        value("FRBRsubtype", document.numbering().id());
        document.number().ifPresent(number -> value("FRBRnumber", words(number.both(), document.original())));
        value("FRBRname", words(document.name(), document.original()));
        xml.end().line();
    }

    private void expression() {
        xml.start("FRBRExpression").line();
        String uri = expression(language);
        addresses(uri + "/!main", uri);
        if (isTranslation()) {
            author(EDITOR);
            value("FRBRauthoritative", "false");
        } else {
            authors();
        }
        xml.empty("FRBRlanguage").attribute("language", code(language)).line();
        if (isTranslation()) {
            xml.empty("FRBRtranslation")
                    .attribute("href", expression(document.original()))
                    .attribute("fromLanguage", code(document.original()))
                    .attribute("authoritative", "false")
                    .attribute("by", "#" + EDITOR)
                    .line();
        }
        xml.end().line();
    }

    private void manifestation() {
        xml.start("FRBRManifestation").line();
        addresses(expression(language) + "/!main.xml", expression(language) + ".xml");
        author(EDITOR);
        value("FRBRformat", "application/akn+xml");
        xml.end().line();
    }

    private void addresses(String main, String uri) {
        value("FRBRthis", main);
        value("FRBRuri", uri);
        Optional<LocalDate> issued = issued(document);
        xml.empty("FRBRdate")
                .attribute("date", issued.map(LocalDate::toString).orElse(NO_DATE))
                .attribute("name", issued.isPresent() ? "issued" : NOT_STATED)
                .line();
    }

    private void authors() {
        int count = issuers().size();
        for (int i = 1; i <= count; i++) {
            author("issuer_" + i);
        }
        if (count == 0) {
            author(NOT_STATED);
        }
    }

    private void author(String id) {
        xml.empty("FRBRauthor").attribute("href", "#" + id).line();
    }

    private void value(String element, String value) {
        xml.empty(element).attribute("value", value).line();
    }

    private void references() {
        xml.start("references").attribute("source", "#" + EDITOR).line();
        document.annexOf().forEach(annex -> related("attachmentOf", edition.document(annex.of())));
        annexes.forEach(annex -> related("hasAttachment", annex));
        List<Clause> issuers = issuers();
        for (int i = 0; i < issuers.size(); i++) {
            Clause issuer = issuers.get(i);
            String name = edition.id() + "/" + issuer.document() + "/" + issuer.id();
            agent(
                    "TLCOrganization",
                    "issuer_" + (i + 1),
                    "/akn/ontology/organization/" + name,
                    words(issuer.both(), language));
        }
        agent("TLCRole", EDITOR, "/akn/ontology/role/editor", publisher.in(language));
        if (issuers.isEmpty()) {
            agent("TLCConcept", NOT_STATED, "/akn/ontology/concept/not-stated", "not stated");
        }
        xml.end().line();
    }

    private void related(String relation, Document other) {
        xml.empty(relation)
                .attribute("href", work(other))
                .attribute("showAs", words(other.name(), language))
                .line();
    }

    private void agent(String element, String id, String address, String name) {
        xml.empty(element)
                .attribute("eId", id)
                .attribute("href", address)
                .attribute("showAs", name)
                .line();
    }

    /** On one line, in this language where the words are there in it. */
    private static String words(Bilingual text, Language language) {
        Language told = text.has(language) ? language : language.other();
        return text.in(told).replace("\n", told == Language.ZH ? "" : " ");
    }

    private boolean isTranslation() {
        return language != document.original();
    }

    /** An annex is issued with the document that it belongs to. */
    private Optional<LocalDate> issued(Document of) {
        return above(of, Document::issued);
    }

    private List<Clause> issuers() {
        return above(document, each -> Optional.of(each.issuers()).filter(all -> !all.isEmpty()))
                .orElse(List.of());
    }

    private <T> Optional<T> above(Document of, Function<Document, Optional<T>> stated) {
        return stated.apply(of)
                .or(() -> of.annexOf().stream()
                        .flatMap(annex -> above(edition.document(annex.of()), stated).stream())
                        .findFirst());
    }

    /** The address of the work; where no date is stated, the edition stands in its place. */
    private String work(Document of) {
        String type = of.numbering().act() ? "act" : "doc";
        String date = issued(of).map(LocalDate::toString).orElse(edition.id());
        return "/akn/" + country(of) + "/" + type + "/" + of.numbering().id() + "/" + date + "/" + of.id();
    }

    private String expression(Language in) {
        return work(document) + "/" + code(in) + "@";
    }

    private String country() {
        return country(document);
    }

    private static String country(Document of) {
        String country =
                Locale.forLanguageTag(of.languages().tag(of.original())).getCountry();
        return country.isEmpty() ? "zz" : country.toLowerCase(Locale.ROOT);
    }

    private static String code(Language language) {
        return Locale.forLanguageTag(language.tag()).getISO3Language();
    }
}
