package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.zhinan.library.Clause;
import org.zhinan.library.TextLanguages;
import org.zhinan.markdown.Block;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.problem.SourceLocation;
import org.zhinan.testing.StrictErrorHandler;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The translation memory, read and validated by the JDK's XML parser. */
class TmxTest {
    /** What TMX 1.4b says of plain text units. */
    private static final String DTD = """
        <!ELEMENT tmx (header, body)>
        <!ATTLIST tmx version CDATA #FIXED "1.4">
        <!ELEMENT header (note | prop)*>
        <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
          segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
          srclang CDATA #REQUIRED datatype CDATA #REQUIRED creationdate CDATA #IMPLIED>
        <!ELEMENT body (tu*)>
        <!ELEMENT note (#PCDATA)>
        <!ELEMENT prop (#PCDATA)>
        <!ATTLIST prop type CDATA #REQUIRED>
        <!ELEMENT tu ((note | prop)*, tuv+)>
        <!ATTLIST tu tuid CDATA #IMPLIED srclang CDATA #IMPLIED creationdate CDATA #IMPLIED>
        <!ELEMENT tuv ((note | prop)*, seg)>
        <!ATTLIST tuv xml:lang CDATA #REQUIRED creationdate CDATA #IMPLIED>
        <!ELEMENT seg (#PCDATA)>
        """;

    @TempDir
    Path folder;

    @Test
    void hasThePairOfEveryClause() throws Exception {
        Exported data = Exported.real(folder);
        List<Clause> clauses = List.copyOf(data.library().current().clauses().values());

        List<Element> units = units(Files.readString(data.path("clauses.tmx")));

        assertThat(units).hasSameSizeAs(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            same(units.get(i), clauses.get(i));
        }
    }

    @Test
    void namesItsToolAndNoTime() throws Exception {
        Exported data = Exported.real(folder);

        Document document = parse(Files.readString(data.path("clauses.tmx")));

        Element header = (Element) document.getElementsByTagName("header").item(0);
        assertThat(header.getAttribute("creationtool")).isEqualTo("Zhinan");
        assertThat(header.getAttribute("srclang")).isEqualTo("zh-CN");
        assertThat(header.hasAttribute("creationdate")).isFalse();
    }

    @Test
    void leavesOutWhatIsNotTranslatedYet() throws Exception {
        Exported data = Exported.small(folder);
        List<Clause> both = data.library().current().clauses().values().stream()
                .filter(clause -> !clause.text(Language.EN).isEmpty())
                .toList();

        List<Element> units = units(Files.readString(data.path("clauses.tmx")));

        assertThat(both).hasSizeLessThan(data.library().current().clauses().size());
        assertThat(units.stream().map(unit -> unit.getAttribute("tuid")))
                .containsExactlyElementsOf(both.stream().map(Clause::ref).toList());
    }

    @Test
    void keepsEveryCharacter() throws Exception {
        Bilingual text = new Bilingual("<甲>&\"乙\"\n二\t𠮷 ]]>", "R&D <b> 'x' ‎ 😀");
        Clause clause = new Clause(
                "a",
                BlockNumber.none("1"),
                new Bilingual("", ""),
                Block.Kind.PARAGRAPH,
                0,
                List.of(text),
                List.of(),
                Optional.empty(),
                TextLanguages.USUAL,
                new SourceLocation("zh.md", 1));

        same(units(Tmx.of(List.of(clause))).get(0), clause);
    }

    @Test
    void staysReadableWithWhatXmlCannotHold() throws Exception {
        Bilingual text = new Bilingual("第一页\f第二页", "page 1\fpage 2");
        Clause clause = new Clause(
                "a",
                BlockNumber.none("1"),
                new Bilingual("", ""),
                Block.Kind.PARAGRAPH,
                0,
                List.of(text),
                List.of(),
                Optional.empty(),
                TextLanguages.USUAL,
                new SourceLocation("zh.md", 1));

        Element unit = units(Tmx.of(List.of(clause))).get(0);

        assertThat(unit.getElementsByTagName("seg").item(0).getTextContent()).isEqualTo("第一页\uFFFD第二页");
    }

    @Test
    void theOriginalStandsFirst() throws Exception {
        Clause clause = clause(new TextLanguages(Language.EN, Language.ZH.tag()));

        Element unit = units(Tmx.of(List.of(clause))).get(0);

        assertThat(unit.getAttribute("srclang")).isEqualTo("en");
        assertThat(unit.getElementsByTagName("seg").item(0).getTextContent()).isEqualTo("Article 1");
        same(unit, clause);
    }

    @Test
    void theSourceIsALanguageOfTheUnit() throws Exception {
        Clause clause = clause(new TextLanguages(Language.ZH, "zh-TW"));

        Element unit = units(Tmx.of(List.of(clause))).get(0);

        assertThat(unit.getAttribute("srclang")).isEqualTo("zh-TW");
        Element first = (Element) unit.getElementsByTagName("tuv").item(0);
        assertThat(first.getAttribute("xml:lang")).isEqualTo("zh-TW");
    }

    private static Clause clause(TextLanguages languages) {
        return new Clause(
                "a",
                BlockNumber.none("1"),
                new Bilingual("", ""),
                Block.Kind.PARAGRAPH,
                0,
                List.of(new Bilingual("第一条", "Article 1")),
                List.of(),
                Optional.empty(),
                languages,
                new SourceLocation("zh.md", 1));
    }

    private static void same(Element unit, Clause clause) {
        assertThat(unit.getAttribute("tuid")).isEqualTo(clause.ref());
        NodeList variants = unit.getElementsByTagName("tuv");
        assertThat(variants.getLength()).isEqualTo(2);
        for (Language language : Language.values()) {
            Element variant = (Element) variants.item(language == clause.original() ? 0 : 1);
            assertThat(variant.getAttribute("xml:lang")).isEqualTo(language.tag());
            assertThat(variant.getElementsByTagName("seg").item(0).getTextContent())
                    .isEqualTo(clause.text(language));
        }
    }

    private static List<Element> units(String tmx) throws Exception {
        NodeList nodes = parse(tmx).getElementsByTagName("tu");
        List<Element> units = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            units.add((Element) nodes.item(i));
        }
        return units;
    }

    private static Document parse(String tmx) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader(DTD)));
        builder.setErrorHandler(new StrictErrorHandler());
        return builder.parse(new InputSource(
                new StringReader(tmx.replaceFirst("<tmx ", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx "))));
    }
}
