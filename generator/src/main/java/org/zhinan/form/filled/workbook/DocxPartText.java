package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.docx.DocxEmbeddedObject;
import org.zhinan.form.filled.workbook.docx.DocxMark;
import org.zhinan.form.filled.workbook.docx.DocxOpenFields;
import org.zhinan.form.filled.workbook.docx.DocxParagraphLook;
import org.zhinan.form.filled.workbook.docx.DocxStyles;
import org.zhinan.form.filled.workbook.docx.OpenContentControlStack;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** The text of one part of a document as it is shown, by the tables and paragraphs that it stands in. */
final class DocxPartText implements XmlPart.Walker {
    /** What is no longer there, what stands there for other programs, what was so before, and how things look. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sectPr",
            "rPrChange",
            "pPrChange",
            "tcPrChange",
            "trPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "sectPrChange",
            "sdtPr");

    private static final Set<String> REVISIONS =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    /** What is drawn beside the text, or made of more than text. */
    private static final Set<String> BOXES =
            Set.of("drawing", "pict", "object", "oMath", "oMathPara", "rt", "altChunk");

    private static final int LOW = 60;
    private static final int POINT = 20;

    private final SentPackage parts;
    private final DocxStyles styles;
    private final boolean showsFields;
    private final DocxOpenFields fields;
    private final List<DocxTable> tables = new ArrayList<>();
    private final List<DocxCellBuilder> paragraphs = new ArrayList<>();
    private final List<DocxCellBuilder> cells = new ArrayList<>();
    private final DocxRun run = new DocxRun();
    private final OpenContentControlStack controls = new OpenContentControlStack();
    private int skipped;
    private DocxEmbeddedObject box = DocxEmbeddedObject.NONE;
    private DocxTable table;
    private DocxTable.Row row;
    private DocxTable.Cell cell;
    private DocxCellBuilder spot;
    private boolean inParagraph;
    private boolean firstParagraph;
    private DocxParagraphLook paragraph;
    private String tableStyle = "";
    private boolean tableAway;
    private int choices;
    private boolean ofControl;
    private Optional<Colour> cellShade = Optional.empty();
    private boolean instruction;
    private boolean ofMark;
    private boolean words;

    /** @param showsFields whether what fields show is read: numbers of pages are nothing that was entered */
    DocxPartText(SentPackage parts, DocxStyles styles, boolean showsFields) {
        this.parts = parts;
        this.styles = styles;
        this.showsFields = showsFields;
        this.fields = new DocxOpenFields(parts.file());
        this.paragraph = new DocxParagraphLook(styles, "", false);
        this.spot = new DocxCellBuilder(parts.file());
    }

    /** The tables that stand in no other, in their order. */
    List<DocxTable> tables() {
        return tables;
    }

    /** The paragraphs beside the tables in which anything stands. */
    List<DocxCellBuilder> paragraphs() {
        return paragraphs;
    }

    /** All in which anything stands, those in tables at the end. */
    List<DocxCellBuilder> all() {
        return Stream.concat(paragraphs.stream(), cells.stream().filter(each -> !each.isNothing()))
                .toList();
    }

    // What begins ----------------------------------------------------------------------------------------------------

    @Override
    public void begin(String name, XmlPart attributes) {
        if (skipped > 0) {
            skipped++;
            if (ofControl) {
                controls.property(name, DocxStyles.isOn(attributes));
            }
        } else if (box.isOpen()) {
            box.begin(name);
        } else if (BOXES.contains(name) || name.equals("tbl") && cell != null) {
            box = new DocxEmbeddedObject(name);
            box.begin(name);
        } else {
            if (REVISIONS.contains(name)) {
                revise();
            }
            if (name.equals("sdt")) {
                controls.begin();
            }
            if (SKIPPED.contains(name)) {
                skipped = 1;
                ofControl = name.equals("sdtPr");
            } else if (run.isOpen()) {
                beginInRun(name, attributes);
            } else if (!beginOfTable(name, attributes)) {
                beginInText(name, attributes);
            }
        }
    }

    /** Of a row or cell that was put in or taken out, the mark stands before its paragraphs. */
    private void revise() {
        if (row != null && cell == null) {
            row.revised = true;
        } else {
            spot.revise();
        }
    }

    private boolean beginOfTable(String name, XmlPart attributes) {
        switch (name) {
            case "tbl" -> {
                table = new DocxTable();
                tableStyle = styles.usualTable();
                tableAway = false;
                tables.add(table);
            }
            case "tr" -> row = within(table).addRow();
            case "tc" -> beginCell();
            case "gridCol" -> within(table).addColumn(attributes.length("w", POINT, 0));
            case "gridBefore" -> within(row).before = attributes.number("val", 0);
            case "hidden" -> within(row).hidden |= DocxStyles.isOn(attributes);
            case "trHeight" -> limit(within(row), attributes);
            case "gridSpan" ->
                within(cell).span = Math.min(Math.max(1, attributes.number("val", 1)), DocxTable.MOST_COLUMNS);
            case "tblInd", "tblpPr" -> tableAway |= DocxMark.isFarTable(attributes);
            case "tblStyle" -> tableStyle = attributes.attribute("val");
            case "tl2br", "tr2bl" -> spot.cross(attributes.attribute("val"));
            case "vMerge" -> within(cell).below = !attributes.attribute("val").equals("restart");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In twentieths of a point. */
    private static void limit(DocxTable.Row row, XmlPart attributes) {
        if (attributes.attribute("hRule").equals("exact")) {
            row.exact = Math.max(0, attributes.length("val", POINT, 0));
            row.hidden |= attributes.length("val", POINT, LOW) < LOW;
        }
    }

    /** What an element has to stand in. */
    private <T> T within(T context) {
        if (context == null) {
            throw FileRefusalReason.DAMAGED.refuse(parts.file());
        }
        return context;
    }

    private void beginCell() {
        parts.countCell();
        within(row);
        spot = new DocxCellBuilder(parts.file());
        cell = new DocxTable.Cell(spot);
        cells.add(spot);
        row.cells.add(cell);
        firstParagraph = true;
        cellShade = Optional.empty();
        if (row.cells.size() > DocxTable.MOST_COLUMNS) {
            throw FileRefusalReason.TOO_MUCH.refuse(parts.file());
        }
    }

    private void beginInText(String name, XmlPart attributes) {
        switch (name) {
            case "p" -> beginParagraph();
            case "pStyle" -> {
                paragraph.ofStyle(attributes.attribute("val"));
                number(styles.numbered().contains(attributes.attribute("val")));
            }
            case "numId" -> number(!attributes.attribute("val").equals("0"));
            case "r" -> run.open(paragraph);
            case "rPr" -> ofMark = true;
            case "spacing" -> paragraph.space(attributes);
            case "ind", "framePr", "bidi" -> paragraph.indent(name, attributes);
            case "Choice" -> choices++;
            case "shd" -> shade(Colour.shading(attributes::attribute));
            case "bdo", "dir" -> spot.append(attributes.attribute("val").equals("rtl") ? "\u202E" : "\u202D");
            case "fldSimple" -> {
                fields.begin();
                fields.instruct(attributes.attribute("instr"));
                showField();
            }
            default -> {
                // Looks, marks and what else stands between paragraphs and runs.
            }
        }
    }

    /** What is behind a paragraph, or behind a cell; what is behind the mark of its end is behind no text. */
    private void shade(Optional<Colour> colour) {
        if (ofMark) {
            return;
        }
        if (inParagraph) {
            paragraph.shade(colour);
        } else if (cell != null) {
            cellShade = colour;
        }
    }

    private void beginParagraph() {
        paragraph = new DocxParagraphLook(styles, table == null ? "" : tableStyle, table != null && tableAway);
        inParagraph = true;
        if (cell == null) {
            parts.countCell();
            spot = new DocxCellBuilder(parts.file());
        } else if (!firstParagraph) {
            spot.append("\n");
        }
        firstParagraph = false;
    }

    private void number(boolean numbered) {
        if (numbered && !spot.isSaid(Unread.NUMBERED)) {
            spot.say(Unread.NUMBERED, "");
        }
    }

    private void beginInRun(String name, XmlPart attributes) {
        if (run.setsLook(name, attributes, styles)) {
            return;
        }
        switch (name) {
            case "Choice" -> choices++;
            case "t" -> {
                attributes.requireOwn();
                words = true;
            }
            case "instrText" -> instruction = true;
            case "tab", "ptab" -> show("\t");
            case "br", "cr" -> show("\n");
            case "noBreakHyphen" -> show("-");
            case "sym", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong", "pgNum" ->
                spot.say(Unread.OBJECT, "");
            case "fldChar" -> turn(attributes.attribute("fldCharType"));
            case "commentReference" -> spot.comment(attributes.attribute("id"));
            default -> {
                // Marks of notes, breaks of pages as they were last drawn.
            }
        }
    }

    private void turn(String kind) {
        switch (kind) {
            case "begin" -> fields.begin();
            case "separate" -> showField();
            default -> endField();
        }
    }

    private void showField() {
        if (fields.show()) {
            sayField();
        }
    }

    private void endField() {
        if (fields.end()) {
            sayField();
        }
    }

    private void sayField() {
        if (showsFields && !spot.isSaid(Unread.FIELD)) {
            spot.say(Unread.FIELD, "");
        }
    }

    @Override
    public void text(String text) {
        if (skipped > 0) {
            return;
        }
        if (box.isOpen()) {
            box.text(text);
        } else if (instruction) {
            fields.instruct(text);
        } else if (words) {
            show(text);
        }
    }

    private void show(String text) {
        if (!showsFields && fields.areOpen()) {
            return;
        }
        if (run.isHidden() || fields.instruct()) {
            run.hide(text);
        } else if (controls.prompt(text)) {
            run.prompt(text);
        } else {
            spot.append(run.inCapitals() ? text.toUpperCase(Locale.ROOT) : text);
            run.show(text, paragraph.behind(cellShade), paragraph.line());
            spot.measure(text, run.size(), paragraph);
            // Another program shows the other choice.
            if (controls.areBound() || choices > 0) {
                sayField();
            }
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
        } else if (box.isOpen()) {
            box.end(name);
            if (!box.isOpen()) {
                endBox();
            }
        } else {
            switch (name) {
                case "t" -> words = false;
                case "instrText" -> instruction = false;
                case "r" -> run.close(spot);
                case "textFill" -> run.endFill();
                case "rPr" -> ofMark = false;
                case "Choice" -> choices--;
                case "fldSimple" -> fields.end();
                case "sdt" -> controls.end();
                case "bdo", "dir" -> spot.append("\u202C");
                case "p" -> endParagraph();
                case "tc" -> endCell();
                case "tr" -> row = null;
                case "tbl" -> table = null;
                default -> {
                    // Said when it began.
                }
            }
        }
    }

    private void endParagraph() {
        inParagraph = false;
        if (cell == null && !spot.isNothing()) {
            paragraphs.add(spot);
            spot = new DocxCellBuilder(parts.file());
        }
    }

    private void endCell() {
        if (within(cell).below) {
            spot.hideText();
        }
        cell = null;
        spot = new DocxCellBuilder(parts.file());
    }

    private void endBox() {
        if (!box.text().isBlank()) {
            spot.say(Unread.OUTSIDE, box.text());
        }
        if (box.holdsPicture()) {
            spot.havePicture();
        } else if (box.text().isBlank()) {
            spot.say(Unread.OBJECT, "");
        }
        box = DocxEmbeddedObject.NONE;
        if (!inParagraph) {
            endParagraph();
        }
    }
}
