package org.zhinan.form.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.zhinan.text.Language;

/** What the parts of a file are, for programs that read it aloud: the structure of the text, and which marks on a page belong to it. */
final class PdfStructureTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;

    /** By the number that a page or a field bears: the elements of its marks, or its element. */
    private final COSArray owners = new COSArray();

    private final List<COSArray> marks = new ArrayList<>();
    private int next;

    /** The language stands in the top tag, too: what merges files leaves the tags as they are and has one catalog. */
    PdfStructureTags(PDDocument file, Language language) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
        file.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        document.setLanguage(language.tag());
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    static PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    static PDStructureElement add(PDStructureElement parent, String type, Language language) {
        PDStructureElement element = add(parent, type);
        element.setLanguage(language.tag());
        return element;
    }

    /** The head of a column. */
    static PDStructureElement addHead(PDStructureElement row) {
        PDStructureElement head = add(row, StandardStructureTypes.TH);
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        head.addAttribute(attributes);
        return head;
    }

    /** Begins a page, whose marks are counted from 0. */
    void begin(PDPage page) {
        page.setStructParents(next);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        COSArray own = new COSArray();
        marks.add(own);
        own(own);
    }

    /** What is drawn until {@link PDPageContentStream#endMarkedContent} belongs to the element. */
    void mark(PDPage page, PDPageContentStream stream, PDStructureElement element) throws IOException {
        COSArray own = marks.get(marks.size() - 1);
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), own.size());
        element.setPage(page);
        element.appendKid(own.size());
        own.add(element);
    }

    /** The field belongs to a form element under the parent. */
    void field(PDPage page, PDAnnotationWidget widget, PDStructureElement parent) {
        PDStructureElement element = add(parent, StandardStructureTypes.FORM);
        element.setPage(page);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        widget.setStructParent(next);
        own(element.getCOSObject());
    }

    /** Writes down who owns what. */
    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, owners);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
    }

    private void own(COSBase owner) {
        owners.add(COSInteger.get(next++));
        owners.add(owner);
    }
}
