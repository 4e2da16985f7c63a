package org.zhinan.importer;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceText;
import org.zhinan.problem.Message;
import org.zhinan.text.Language;

/** Puts the notes at the foot of pages into lists of notes, each at the end of the text that has their marks. */
final class FootnoteListBuilder {
    private final Language language;
    private final Findings findings;

    private FootnoteListBuilder(Language language, Findings findings) {
        this.language = language;
        this.findings = findings;
    }

    static void append(SourceText source, List<PastedAnnexSplitter.Part> parts, Language language, Findings findings) {
        List<SourceBlock.Footnote> left = new ArrayList<>();
        for (SourceBlock block : source.blocks()) {
            if (block instanceof SourceBlock.Footnote note) {
                left.add(note);
            }
        }
        FootnoteListBuilder footnotes = new FootnoteListBuilder(language, findings);
        for (PastedAnnexSplitter.Part part : parts) {
            List<SourceBlock.Footnote> own = left.stream()
                    .filter(note -> part == parts.get(parts.size() - 1) || has(part, "[" + note.mark() + "]"))
                    .toList();
            left.removeAll(own);
            footnotes.append(own, part.blocks());
        }
    }

    private static boolean has(PastedAnnexSplitter.Part part, String mark) {
        return part.blocks().stream()
                .anyMatch(block -> block.isTable()
                        ? block.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(mark)))
                        : block.text().contains(mark));
    }

    private void append(List<SourceBlock.Footnote> notes, List<DraftBlock> blocks) {
        if (notes.isEmpty()) {
            return;
        }
        boolean zh = language == Language.ZH;
        boolean another = blocks.stream().anyMatch(block -> block.text().matches("(?s)(?:注|註|Notes?)[：:].*"));
        PlainCharacters characters = new PlainCharacters(findings);
        blocks.add(DraftBlock.ofText(zh ? "注：" : "Notes:", notes.get(0).line()));
        for (SourceBlock.Footnote note : notes) {
            DraftBlock block = DraftBlock.ofText(note.line());
            block.setText("[" + note.mark() + "]" + (zh ? "" : " ") + characters.of(note.text(), note.line(), block));
            blocks.add(block);
            findings.add(
                    Finding.Kind.NOT_SAID,
                    block,
                    note.line(),
                    another
                            ? Message.of(
                                    "脚注{0}列在文末新加的“注：”之下，原文另有“注：”",
                                    "footnote {0} stands under a list of notes added at the end, beside that of the text",
                                    note.mark())
                            : Message.of(
                                    "脚注{0}列在文末新加的“注：”之下",
                                    "footnote {0} stands under a list of notes added at the end", note.mark()));
        }
    }
}
