package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.docx.DocxStyles;
import org.zhinan.form.filled.workbook.parts.Relations;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** Reads a text document: each of its tables is a sheet, and so are the paragraphs around them and those of its margins. */
final class DocxSheetReader {
    /** As the sheet of a workbook is called. */
    private static final String TABLE = "表格";

    private static final String BODY = "正文";
    private static final String MARGINS = "页眉页脚";
    private static final String NOTES = "脚注";

    /** A template on the sender's own disk says nothing of what the file shows; one from elsewhere is fetched when it is opened. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(?:(?:https?|ftp):|file://[^/]|file:/{4}|(?:file:/*)?\\\\\\\\|//).*");

    private final SentPackage parts;
    private final Relations own;
    private final DocxStyles styles;
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<SentSheet> sheets = new ArrayList<>();

    private DocxSheetReader(SentPackage parts, Relations own) {
        this.parts = parts;
        this.own = own;
        this.styles = own.first("styles")
                .filter(parts::has)
                .map(part -> DocxStyles.read(parts, part))
                .orElse(DocxStyles.NONE);
    }

    /** @param document the part with its text */
    static SentWorkbook read(SentPackage parts, Relations related, String document) {
        Map<String, String> marks = new LinkedHashMap<>();
        related.all("custom-properties").stream()
                .filter(parts::has)
                .forEach(part -> XlsxReader.readProperties(parts, part, marks));
        DocxSheetReader reader = new DocxSheetReader(parts, Relations.of(parts, document));
        reader.read(document);
        return new SentWorkbook(parts.file(), List.copyOf(reader.sheets), List.of(), marks);
    }

    private void read(String document) {
        own.all("comments").stream().filter(parts::has).forEach(this::readComments);
        own.all("settings").forEach(this::requireWithin);
        DocxPartText body = text(document, true);
        int count = 0;
        for (DocxTable table : body.tables()) {
            count++;
            sheets.add(table.sheet(count == 1 ? TABLE : TABLE + count, comments));
        }
        sheets.add(sheet(BODY, body.paragraphs()));
        List<DocxCellBuilder> margins = new ArrayList<>();
        for (String kind : List.of("header", "footer")) {
            own.all(kind).stream()
                    .filter(parts::has)
                    .forEach(part -> margins.addAll(text(part, false).all()));
        }
        sheets.add(sheet(MARGINS, margins));
        List<DocxCellBuilder> notes = new ArrayList<>();
        for (String kind : List.of("footnotes", "endnotes")) {
            own.all(kind).stream()
                    .filter(parts::has)
                    .forEach(part -> notes.addAll(text(part, false).all()));
        }
        sheets.add(sheet(NOTES, notes));
    }

    private DocxPartText text(String part, boolean fields) {
        requireWithin(part);
        DocxPartText text = new DocxPartText(parts, styles, fields);
        try (XmlPart xml = parts.open(part)) {
            xml.walk(text);
        }
        return text;
    }

    /** Addresses to click on lead out of the file, and show nothing of what is there. */
    private void requireWithin(String part) {
        for (Relations.Outside each : Relations.of(parts, part).outside()) {
            boolean shown = !each.kind().equals("hyperlink") && !each.kind().equals("attachedTemplate");
            boolean fetched = each.kind().equals("attachedTemplate")
                    && ELSEWHERE.matcher(each.address()).matches();
            if (shown || fetched) {
                throw FileRefusalReason.EXTERNAL.refuse(parts.file());
            }
        }
    }

    private void readComments(String part) {
        try (XmlPart xml = parts.open(part)) {
            String id = "";
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("comment")) {
                    parts.countOther();
                    id = xml.attribute("id");
                    comments.put(id, "");
                } else if (next.get().equals("t") && comments.containsKey(id)) {
                    comments.merge(id, xml.text(), String::concat);
                }
            }
        }
    }

    /** A cell for each paragraph, one below the other. */
    private SentSheet sheet(String name, List<DocxCellBuilder> paragraphs) {
        SentSheet sheet = new SentSheet(name, SentSheet.Role.TEXT);
        for (int row = 0; row < paragraphs.size(); row++) {
            paragraphs.get(row).putInto(sheet, new CellPlace(name, row, 0), comments);
        }
        return sheet;
    }
}
