package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;
import org.zhinan.problem.ProblemsException;

/** What is drawn over a sheet in the older way: labels, buttons, fields to choose in, pictures in the margins. */
final class VmlDrawings {
    private static final Set<String> SHAPES =
            Set.of("shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image");

    /** A comment has a shape, too, and is read as a comment. */
    private static final String COMMENT = "Note";

    /** Column, row, and how far into both, of the corners. */
    private static final Pattern ANCHOR =
            Pattern.compile("\\s*([0-9]{1,5})\\s*,[^,]{0,20},\\s*([0-9]{1,7})\\s*,.*", Pattern.DOTALL);

    private final SentSheet sheet;

    private VmlDrawings(SentSheet sheet) {
        this.sheet = sheet;
    }

    /** Programs write what is no XML there; then something is drawn, and nothing more is known. */
    static void read(SentPackage parts, String part, SentSheet sheet) {
        List<Notice> found = new ArrayList<>();
        try (XmlPart xml = parts.openLoose(part)) {
            new VmlDrawings(sheet).read(parts, xml, found);
        } catch (ProblemsException e) {
            if (!e.problems()
                    .equals(FileRefusalReason.DAMAGED.refuse(parts.file()).problems())) {
                throw e;
            }
            found = List.of(new Notice(new CellPlace(sheet.name(), 0, 0), Unread.OBJECT, ""));
        }
        found.forEach(sheet::notice);
    }

    private void read(SentPackage parts, XmlPart xml, List<Notice> found) {
        for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
            if (SHAPES.contains(next.get())) {
                parts.countOther();
                shape(xml, next.get()).ifPresent(found::add);
            }
        }
    }

    private Optional<Notice> shape(XmlPart xml, String element) {
        String words = "";
        String kind = "";
        CellPlace place = new CellPlace(sheet.name(), 0, 0);
        for (Optional<String> next = xml.nextWithin(element); next.isPresent(); next = xml.nextWithin(element)) {
            switch (next.get()) {
                case "textbox" -> words += xml.text();
                case "textpath" -> words += xml.attribute("string");
                case "ClientData" -> kind = xml.attribute("ObjectType");
                case "Anchor" -> place = anchored(xml.text(), place);
                default -> {
                    // Lines and shadows say nothing.
                }
            }
        }
        String text = words.replaceAll("[ \\t\\r\\n]+", " ").strip();
        return kind.equals(COMMENT)
                ? Optional.empty()
                : Optional.of(new Notice(place, text.isEmpty() ? Unread.OBJECT : Unread.OUTSIDE, text));
    }

    private CellPlace anchored(String corners, CellPlace otherwise) {
        Matcher matcher = ANCHOR.matcher(corners);
        return matcher.matches()
                ? new CellPlace(sheet.name(), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                : otherwise;
    }
}
