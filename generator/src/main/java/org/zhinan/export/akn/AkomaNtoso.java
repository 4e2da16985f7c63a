package org.zhinan.export.akn;

import org.zhinan.files.XmlFile;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * A document in one language as Akoma Ntoso, OASIS LegalDocML 1.0. The element of a clause has the id of the clause in the attribute
 * {@code zhinan:clause}; the texts of {@code num}, {@code heading} and {@code p} in it that are in no other clause's element are, one
 * after the other, the clause's text, the cells of a row parted by a tab.
 */
public final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String CLAUSE_NAMESPACE = "urn:zhinan:clause";

    private AkomaNtoso() {}

    /**
     * The file.
     *
     * @param publisher what the site is called: its editor answers for the translation and the file
     */
    public static String of(Edition edition, Document document, Language language, Bilingual publisher) {
        XmlFile xml = new XmlFile();
        xml.start("akomaNtoso")
                .namespace(NAMESPACE)
                .namespace(Body.PREFIX, CLAUSE_NAMESPACE)
                .line();
        xml.start(document.numbering().act() ? "act" : "doc")
                .attribute("name", document.numbering().id())
                .line();
        new Metadata(xml, edition, document, language, publisher).write();
        new Body(xml, document, language).write();
        xml.end().line().end().line();
        return xml.finished();
    }
}
