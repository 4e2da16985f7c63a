package org.zhinan.export.akn;

import java.util.List;
import java.util.Map;
import org.zhinan.files.XmlFileWriter;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * The documents of an edition, each in one language, as Akoma Ntoso, OASIS LegalDocML 1.0. The element of a clause has the id of the clause in the attribute
 * {@code zhinan:clause}; the texts of {@code num}, {@code heading} and {@code p} in it that are in no other clause's element are, one
 * after the other, the clause's text, the cells of a row parted by a tab.
 */
public final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String CLAUSE_NAMESPACE = "urn:zhinan:clause";

    private final Edition edition;
    private final Bilingual publisher;
    private final Map<String, List<Document>> annexes;

    /** @param publisher what the site is called: its editor answers for translations and files */
    public AkomaNtoso(Edition edition, Bilingual publisher) {
        this.edition = edition;
        this.publisher = publisher;
        this.annexes = edition.annexes();
    }

    /** The file of a document. */
    public String of(Document document, Language language) {
        XmlFileWriter xml = new XmlFileWriter();
        xml.start("akomaNtoso")
                .namespace(NAMESPACE)
                .namespace(AknBodyWriter.PREFIX, CLAUSE_NAMESPACE)
                .line();
        xml.start(document.numbering().act() ? "act" : "doc")
                .attribute("name", document.numbering().id())
                .line();
        List<Document> attached = annexes.getOrDefault(document.id(), List.of());
        new AknMetadataWriter(xml, edition, document, attached, language, publisher).write();
        new AknBodyWriter(xml, edition.id(), document, language).write();
        xml.end().line().end().line();
        return xml.finished();
    }
}
