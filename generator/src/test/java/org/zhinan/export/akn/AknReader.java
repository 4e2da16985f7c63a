package org.zhinan.export.akn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A file of Akoma Ntoso as another program reads it: by the standard's elements and one attribute. */
final class AknReader {
    private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String CLAUSE = "urn:zhinan:clause";
    private static final Set<String> WORDS = Set.of("num", "heading", "p");

    private final Document document;
    private final Map<String, Element> clauses = new LinkedHashMap<>();

    AknReader(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        for (Element element : all("*")) {
            if (element.hasAttributeNS(CLAUSE, "clause")) {
                if (clauses.put(element.getAttributeNS(CLAUSE, "clause"), element) != null) {
                    throw new IllegalStateException("twice: " + element.getAttributeNS(CLAUSE, "clause"));
                }
            }
        }
    }

    /** The ids of the clauses in the order of the file. */
    List<String> ids() {
        return List.copyOf(clauses.keySet());
    }

    String text(String id) {
        Element element = clauses.get(id);
        List<String> words = new ArrayList<>();
        collect(element, words);
        return String.join(element.getLocalName().equals("tr") ? "\t" : "", words);
    }

    String eId(String id) {
        return clauses.get(id).getAttribute("eId");
    }

    String element(String id) {
        return clauses.get(id).getLocalName();
    }

    /** The clauses that the clause stands in, the innermost first. */
    List<String> above(String id) {
        List<String> above = new ArrayList<>();
        for (Node each = clauses.get(id).getParentNode();
                each instanceof Element element;
                each = each.getParentNode()) {
            if (element.hasAttributeNS(CLAUSE, "clause")) {
                above.add(element.getAttributeNS(CLAUSE, "clause"));
            }
        }
        return above;
    }

    List<String> eIds() {
        return all("*").stream()
                .filter(each -> each.hasAttribute("eId"))
                .map(each -> each.getAttribute("eId"))
                .toList();
    }

    /** The values of an attribute of all elements of this name. */
    List<String> values(String element, String attribute) {
        return all(element).stream().map(each -> each.getAttribute(attribute)).toList();
    }

    Optional<String> text(String element, int position) {
        return all(element).stream().skip(position).findFirst().map(Node::getTextContent);
    }

    private List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagNameNS(AKN, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** What stands in the element and in no other clause's. */
    private static void collect(Element element, List<String> words) {
        if (WORDS.contains(element.getLocalName())) {
            words.add(element.getTextContent());
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !inner.hasAttributeNS(CLAUSE, "clause")) {
                collect(inner, words);
            }
        }
    }
}
