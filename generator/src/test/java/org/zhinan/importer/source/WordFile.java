package org.zhinan.importer.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file put together from the XML of its parts, so that a test shows what the file says. */
public final class WordFile {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String relation = RELATIONS;
    private String mainType = KIND + "document.main+xml";

    public WordFile(String body) {
        put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A paragraph of one run; {@code properties} is what stands in {@code w:pPr}. */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    /** Numbered by a list. */
    public static String n(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    /** A level of an abstract list. */
    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    public static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels
                + "</w:abstractNum>";
    }

    public static String num(int id, int list, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + overrides + "</w:num>";
    }

    /** A part beside the document, with the element of that name around its content. */
    public WordFile part(String kind, String element, String content) {
        return raw(kind, "<w:" + element + NAMESPACES + ">" + content + "</w:" + element + ">");
    }

    WordFile raw(String kind, String xml) {
        put("word/" + kind + ".xml", xml);
        types.append("<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"" + KIND + kind + "+xml\"/>");
        return relation(kind, kind + ".xml", "");
    }

    public WordFile relation(String kind, String target, String more) {
        relations.append("<Relationship Id=\"" + kind + "\" Type=\"" + relation + kind + "\" Target=\"" + target + "\" "
                + more + "/>");
        return this;
    }

    WordFile file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** The document as a whole. */
    WordFile document(String xml) {
        put("word/document.xml", xml);
        return this;
    }

    /** With the relations of the strict line of the standard. */
    WordFile strict() {
        relation = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        return this;
    }

    WordFile mainType(String type) {
        mainType = type;
        return this;
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Path write(Path file) throws IOException {
        put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types
                        + "</Types>");
        put(
                "_rels/.rels",
                relations("<Relationship Id=\"d\" Type=\"" + relation
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        put("word/_rels/document.xml.rels", relations(relations.toString()));
        return zip(file, files);
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static Path zip(Path file, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }
}
