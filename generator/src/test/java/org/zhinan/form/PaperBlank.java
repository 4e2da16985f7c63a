package org.zhinan.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.paper.PaperForm;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.PackFonts;
import org.zhinan.text.Language;

/** The blanks of the summary form to print, and the text document as a program fills it in that knows only tables. */
public final class PaperBlank {
    private static final List<String> FIELDS = List.of("applicant", "project", "scenarios", "contact", "mobile");

    /** To draw one takes longer than most tests of it. */
    private static final Map<Language, byte[]> PDFS = new ConcurrentHashMap<>();

    private static final Map<Language, byte[]> DOCUMENTS = new ConcurrentHashMap<>();

    private final XWPFDocument document;

    private PaperBlank(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] pdf(Language language) {
        return PDFS.computeIfAbsent(
                language,
                key -> FontPool.of(PackFonts.NONE, MemoCache.none())
                        .lend(fonts -> PaperForm.of(summary(), EntryKindNames.USUAL, key)
                                .pdf(fonts, origin())));
    }

    public static byte[] docx(Language language) {
        return DOCUMENTS.computeIfAbsent(
                language,
                key -> PaperForm.of(summary(), EntryKindNames.USUAL, key).docx(origin()));
    }

    private static Form summary() {
        return RealEdition.form("recommendation-summary");
    }

    private static FormEditionAndCall origin() {
        return FormEditionAndCall.of(RealEdition.get(), summary());
    }

    public static PaperBlank of(Language language) throws IOException {
        return new PaperBlank(new XWPFDocument(new ByteArrayInputStream(docx(language))));
    }

    public static PaperBlank read(Path file) throws IOException {
        return new PaperBlank(new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    public XWPFDocument document() {
        return document;
    }

    public XWPFTableCell cell(int row, String field) {
        return document.getTables().get(0).getRow(row).getCell(1 + FIELDS.indexOf(field));
    }

    /** Several lines become as many paragraphs. */
    public PaperBlank fill(int row, String field, String text) {
        XWPFTableCell cell = cell(row, field);
        String[] lines = text.split("\n");
        for (int line = 0; line < lines.length; line++) {
            XWPFParagraph paragraph = line == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.createRun().setText(lines[line]);
        }
        return this;
    }

    public PaperBlank row(int row, String applicant, String mobile, String scenarios) {
        return fill(row, "applicant", applicant)
                .fill(row, "project", applicant + "卓越级智能工厂")
                .fill(row, "scenarios", scenarios)
                .fill(row, "contact", "王小明")
                .fill(row, "mobile", mobile);
    }

    /** The unit, typed behind its label. */
    public PaperBlank stamp(String unit) {
        document.getParagraphs().stream()
                .filter(each -> each.getText().contains("推荐单位（盖章）"))
                .findFirst()
                .orElseThrow()
                .createRun()
                .setText(unit);
        return this;
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }
}
