package org.zhinan.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.importer.draft.AmbiguousCitationCheck;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.draft.RunInListDetector;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/**
 * One document of a draft.
 *
 * @param id name of its folder
 * @param annex its number where it is an annex, 0 without one
 * @param language of the original
 * @param markdown the original with a mark before each doubtful block
 * @param text the same as it is read, without the marks
 * @param pictures the files beside it
 */
record DraftDocument(
        String id,
        OptionalInt annex,
        Language language,
        ProfileChoice.Chosen numbering,
        String markdown,
        List<Block> text,
        DraftPictures pictures) {
    private static final Pattern NUMBER = Pattern.compile(".{1,12}[〔\\[]\\d{4}[〕\\]]\\d+号");

    static DraftDocument of(
            String id,
            PastedAnnexSplitter.Part part,
            ProfileChoice.Chosen chosen,
            Language language,
            Findings findings) {
        List<DraftBlock> blocks = part.blocks();
        DraftPictures pictures = DraftPictures.named(blocks, findings);
        Profile profile = chosen.fit().outline().profile();
        HeadingLevels.give(blocks, chosen.fit().outline(), TitleDetector.of(blocks, language), language);
        List<Block> text = read(blocks, profile, language, findings);
        DraftNumberingCheck.tell(blocks, text, profile, findings);
        EndNotePlacement.tell(blocks, text, findings);
        AmbiguousCitationCheck.tell(blocks, text, language, findings);
        RunInListDetector.tell(blocks, text, findings);
        return new DraftDocument(
                id, part.number(), language, chosen, DraftMarkdown.of(blocks, language), text, pictures);
    }

    /** The blocks as the draft says them, which is what the source says: a block that Markdown would change is written with more care. */
    static List<Block> read(List<DraftBlock> blocks, Profile profile, Language language, Findings findings) {
        List<Block> text = read(DraftMarkdown.of(blocks, language, false), profile, language);
        if (text.stream().map(Block::cells).toList().equals(cells(blocks))) {
            return text;
        }
        for (DraftBlock block : blocks) {
            if (!isSame(block, profile, language)) {
                block.careful();
                if (!isSame(block, profile, language)) {
                    findings.add(
                            Finding.Kind.NOT_SAID,
                            block,
                            block.line(),
                            Message.of("此处不能原样写成Markdown", "Markdown cannot say this as it stands"));
                }
            }
        }
        return read(DraftMarkdown.of(blocks, language, false), profile, language);
    }

    private static List<List<String>> cells(List<DraftBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.isTable() ? block.rows().stream() : Stream.of(List.of(block.text())))
                .toList();
    }

    private static boolean isSame(DraftBlock block, Profile profile, Language language) {
        List<Block> read = read(DraftMarkdown.block(block, language), profile, language);
        return block.isTable()
                ? read.stream().map(Block::cells).toList().equals(block.rows())
                : read.size() == 1 && read.get(0).text().equals(block.text());
    }

    private static List<Block> read(String markdown, Profile profile, Language language) {
        SourceFile nowhere = new SourceFile(Path.of("draft.md"), "draft.md");
        return DocumentParser.read(nowhere, markdown, profile, language, new Problems());
    }

    Profile profile() {
        return numbering.fit().outline().profile();
    }

    Optional<Block> title() {
        return text.stream().filter(block -> block.depth() == 1).findFirst();
    }

    /** {@code document.yaml}; {@code of} is the document whose annex it is. */
    String description(Optional<DraftDocument> of) {
        List<String> lines = new ArrayList<>();
        lines.add("# The ids are those of the clauses of " + language.id() + ".md; see docs/content.md.");
        lines.add("title: " + title().map(Block::id).orElseGet(() -> text.get(0).id()));
        lines.add("short: {zh: 简称, en: Short name}");
        if (!profile().id().equals(NumberingYaml.USUAL)) {
            lines.add("numbering: " + profile().id());
        }
        if (language == Language.EN) {
            lines.add("original: en");
        }
        text.stream()
                .filter(block -> NUMBER.matcher(block.text()).matches())
                .findFirst()
                .ifPresent(block -> lines.add("number: " + block.id()));
        of.ifPresent(main -> lines.add(
                "annex: {of: " + main.id() + ", number: " + annex.orElse(0) + main.listed(annex.orElse(0)) + "}"));
        return String.join("\n", lines) + "\n";
    }

    /** Where it lists its annex with this number. */
    private String listed(int number) {
        String clause = number == 0 ? "annex" : "annex-" + number;
        return text.stream().anyMatch(block -> block.id().equals(clause)) ? ", listed: " + id + "#" + clause : "";
    }
}
