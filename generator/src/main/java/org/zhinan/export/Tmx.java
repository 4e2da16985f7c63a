package org.zhinan.export;

import java.util.List;
import org.zhinan.files.XmlFileWriter;
import org.zhinan.library.Clause;
import org.zhinan.text.Language;

/**
 * A translation memory, TMX 1.4b: a unit for each clause that has both languages, called by its reference. Without a document type,
 * whose address a reader would ask for, and without a clock.
 */
final class Tmx {
    /** Of the file's own form, so that its digest changes with the texts and not with every version of the program. */
    private static final String TOOL_VERSION = "1";

    private Tmx() {}

    /** The clauses that it can hold. */
    static List<Clause> pairs(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.has(Language.ZH) && clause.has(Language.EN))
                .toList();
    }

    static String of(List<Clause> pairs) {
        XmlFileWriter xml = new XmlFileWriter();
        xml.start("tmx").attribute("version", "1.4").line();
        header(xml);
        xml.start("body").line();
        pairs.forEach(clause -> unit(xml, clause));
        xml.end().line().end().line();
        return xml.finished();
    }

    private static void header(XmlFileWriter xml) {
        xml.empty("header")
                .attribute("creationtool", "Zhinan")
                .attribute("creationtoolversion", TOOL_VERSION)
                .attribute("segtype", "paragraph")
                .attribute("o-tmf", "Zhinan")
                .attribute("adminlang", Language.EN.tag())
                .attribute("srclang", Language.ZH.tag())
                .attribute("datatype", "plaintext")
                .line();
    }

    private static void unit(XmlFileWriter xml, Clause clause) {
        xml.start("tu").attribute("tuid", clause.ref());
        String source = clause.languages().tag(clause.original());
        if (!source.equals(Language.ZH.tag())) {
            xml.attribute("srclang", source);
        }
        xml.line();
        // The original first: programs that look at no srclang take the first for the source.
        for (Language language : List.of(clause.original(), clause.original().other())) {
            xml.start("tuv").lang(clause.languages().tag(language));
            xml.start("seg").text(clause.text(language)).end().end().line();
        }
        xml.end().line();
    }
}
