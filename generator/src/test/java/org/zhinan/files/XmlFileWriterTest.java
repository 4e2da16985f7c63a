package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlFileWriterTest {

    @Test
    void keepsEveryCharacterThatXmlCanHold() throws Exception {
        String text = "<甲>&\"乙\" ' ]]>\t二\n𠮷 <!-- ?> &#1;";

        Element read = read(new XmlFileWriter()
                .start("a")
                .attribute("b", "<甲>&\"乙\" '")
                .text(text)
                .end()
                .finished());

        assertThat(read.getTextContent()).isEqualTo(text);
        assertThat(read.getAttribute("b")).isEqualTo("<甲>&\"乙\" '");
    }

    @Test
    void staysReadableWithWhatXmlCannotHold() throws Exception {
        String half = "𠮷".substring(0, 1);

        Element read = read(new XmlFileWriter()
                .start("a")
                .attribute("b", "\u0001")
                .text("一\f二" + half + "三\uFFFE")
                .end()
                .finished());

        assertThat(read.getTextContent()).isEqualTo("一\uFFFD二\uFFFD三\uFFFD");
        assertThat(read.getAttribute("b")).isEqualTo("\uFFFD");
    }

    private static Element read(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
