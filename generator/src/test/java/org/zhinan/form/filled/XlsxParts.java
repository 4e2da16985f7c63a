package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of an XLSX file as text, to be changed as another program would write them. */
final class XlsxParts {
    static final String TABLE = "xl/worksheets/sheet1.xml";
    static final String LINES = "xl/worksheets/sheet2.xml";
    static final String WORKBOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static XlsxParts of(Path file) throws IOException {
        XlsxParts read = new XlsxParts();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                read.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return read;
    }

    /** By their names, in the order of the file. */
    Map<String, byte[]> parts() {
        return parts;
    }

    XlsxParts edit(String part, UnaryOperator<String> change) {
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as("the change of " + part).isNotEqualTo(before);
        return put(part, after);
    }

    XlsxParts put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts a cell in the place of the one at that address, which is there. */
    XlsxParts cell(String part, String address, String attributes, String content) {
        String cell = "<c r=\"" + address + "\" " + attributes + ">" + content + "</c>";
        return edit(
                part,
                xml -> xml.replaceFirst(
                        "<c r=\"" + address + "\"[^>]*?(?:/>|>.*?</c>)", Matcher.quoteReplacement(cell)));
    }

    XlsxParts text(String part, String address, String text) {
        return cell(part, address, "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + text + "</t></is>");
    }

    /** A part that the sheet leads to. */
    XlsxParts related(String sheet, String kind, String target, String content) {
        String rels = "xl/worksheets/_rels/" + sheet.substring(sheet.lastIndexOf('/') + 1) + ".rels";
        put(
                rels,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "\" Target=\"../" + target + "\"/></Relationships>");
        return put("xl/" + target, content);
    }

    Path save(Path file) throws IOException {
        return save(file, new ArrayList<>(parts.keySet()));
    }

    /** The same file with its entries in another order. */
    Path shuffled(Path file, long seed) throws IOException {
        List<String> names = new ArrayList<>(parts.keySet());
        Collections.shuffle(names, new Random(seed));
        return save(file, names);
    }

    private Path save(Path file, List<String> names) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(parts.get(name));
            }
        }
        return file;
    }
}
