package org.zhinan.importer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.markdown.Block;
import org.zhinan.numbering.EndNotes;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.NoteMark;
import org.zhinan.problem.Message;
import org.zhinan.text.Language;

/** The notes at the end of a text: of which text they are, and which of them no mark names. */
final class EndNotePlacement {
    /** What a bibliography lists is cited, or not. */
    private static final Pattern NOTE = Pattern.compile("(?:.*-)?note-\\d+");

    private EndNotePlacement() {}

    /** Puts notes that stand behind all annexes to the end of the text that has their marks. */
    static void place(List<PastedAnnexSplitter.Part> parts, Profile profile, Language language, Findings findings) {
        List<DraftBlock> last = parts.get(parts.size() - 1).blocks();
        List<String> all = parts.stream()
                .flatMap(part -> part.blocks().stream())
                .map(EndNotePlacement::words)
                .toList();
        EndNotes notes = EndNotes.of(profile, language, all);
        int before = all.size() - last.size();
        if (parts.size() == 1 || notes.from() <= before || notes.from() >= all.size()) {
            return;
        }
        List<DraftBlock> own = List.copyOf(last.subList(notes.from() - before, notes.to() - before));
        List<DraftBlock> owner = parts.stream()
                .map(PastedAnnexSplitter.Part::blocks)
                .max(Comparator.comparingInt(blocks -> marked(blocks, own)))
                .orElseThrow();
        if (marked(owner, own) > marked(last, own)) {
            last.subList(notes.from() - before, notes.to() - before).clear();
            owner.addAll(own);
            findings.add(
                    Finding.Kind.DIVIDED,
                    own.get(0),
                    own.get(0).line(),
                    Message.of(
                            "文末的注释（{0}段）移至有其标记的正文之后",
                            "the notes at the end ({0} blocks) stand behind the text that has their marks",
                            own.size()));
        }
    }

    private static int marked(List<DraftBlock> text, List<DraftBlock> notes) {
        List<NoteMark> marks = text.stream()
                .flatMap(block -> NoteMark.in(words(block)).stream())
                .toList();
        return (int) notes.stream()
                .flatMap(note -> NoteMark.beginning(words(note)).stream())
                .filter(note -> marks.stream().anyMatch(mark -> mark.marks(note)))
                .count();
    }

    /** What may have marks; a table begins with no number of a note. */
    private static String words(DraftBlock block) {
        return block.isTable()
                ? "| "
                        + String.join(
                                " | ",
                                block.rows().stream().flatMap(List::stream).toList())
                : block.text();
    }

    /** @param text the blocks as the draft is read, rows of tables one by one */
    static void tell(List<DraftBlock> draft, List<Block> text, Findings findings) {
        Set<NoteMark> marks = new HashSet<>();
        Set<Block> notes = new HashSet<>();
        for (Block block : text) {
            if (NOTE.matcher(block.id()).matches() && block.number().note()) {
                notes.add(block);
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        for (Block block : text) {
            if (!notes.contains(block)) {
                block.cells().forEach(cell -> marks.addAll(NoteMark.in(cell)));
            }
        }
        int at = 0;
        for (DraftBlock block : draft) {
            Block read = text.get(at);
            boolean untied = notes.contains(read)
                    && NoteMark.beginning(read.text())
                            .filter(note -> marks.stream().noneMatch(mark -> mark.marks(note)))
                            .isPresent();
            if (untied) {
                findings.add(
                        Finding.Kind.NOT_SAID,
                        block,
                        block.line(),
                        Message.of(
                                "正文中没有注释“{0}”的标记，可能是上标丢失；请对照原文，补上如[1]的标记",
                                "the text has no mark of the note '{0}', perhaps since a raised number was lost; see the original,"
                                        + " and write it as [1] where it stands there",
                                read.text()
                                        .substring(0, read.number().markerEnd())
                                        .strip()));
            }
            at += block.isTable() ? block.rows().size() : 1;
        }
    }
}
