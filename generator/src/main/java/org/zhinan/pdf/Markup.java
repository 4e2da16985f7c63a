package org.zhinan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.zhinan.text.Language;

/** XHTML under construction: as a tree, so that nothing needs escaping. */
final class Markup {
    private final Document document = empty();
    private final Element head;
    private final Element body;

    Markup(Language language) {
        Element html = document.createElement("html");
        html.setAttribute("lang", language.tag());
        document.appendChild(html);
        head = add(html, "head");
        body = add(html, "body");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** The title of the file, its author, and the style of the page. */
    void title(String title, String author) {
        text(add(head, "title"), title);
        meta("author", author);
        meta("subject", title);
        meta("description", title);
        text(add(head, "style"), style());
    }

    Element bookmarks() {
        return add(head, "bookmarks");
    }

    Element add(Element parent, String tag) {
        Element child = document.createElement(tag);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String tag, String kind) {
        Element child = add(parent, tag);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        return child;
    }

    /** Adds text; its line breaks are line breaks of the page. */
    void text(Element parent, String text) {
        for (Iterator<String> lines = List.of(text.split("\n", -1)).iterator(); lines.hasNext(); ) {
            parent.appendChild(document.createTextNode(lines.next()));
            if (lines.hasNext()) {
                add(parent, "br");
            }
        }
    }

    /** The whole page as one text, which no other page has: what is text in it is told by its length. */
    static String signature(Document document) {
        StringBuilder signature = new StringBuilder();
        sign(document.getDocumentElement(), signature);
        return signature.toString();
    }

    private static void sign(Node node, StringBuilder signature) {
        if (!(node instanceof Element element)) {
            signature.append(node.getNodeValue().length()).append(':').append(node.getNodeValue());
            return;
        }
        signature.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            signature.append(' ').append(attributes.item(i).getNodeName()).append('=');
            sign(attributes.item(i), signature);
        }
        signature.append('>');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            sign(child, signature);
        }
        signature.append("</>");
    }

    private void meta(String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform makes plain documents", e);
        }
    }

    private static String style() {
        try (InputStream css = Markup.class.getResourceAsStream("document.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
