package org.zhinan.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Findings;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The English of one document whose Chinese is there: the text that was named, or an annex of it. */
final class EnglishDocumentDraft {
    private static final int SHOWN = 40;

    private final Path folder;
    private final Profile profile;
    private final List<Block> zh;
    private final EnglishPairing pairing;

    private EnglishDocumentDraft(Path folder, Profile profile, List<Block> zh, EnglishPairing pairing) {
        this.folder = folder;
        this.profile = profile;
        this.zh = zh;
        this.pairing = pairing;
    }

    /** The Chinese of a folder, before it is paired. */
    record Chinese(Path folder, Profile profile, List<Block> blocks) {
        /** @throws ProblemsException when it cannot be read */
        static Chinese read(Path folder) {
            if (!Files.isRegularFile(folder.resolve("zh.md"))) {
                throw new ProblemsException(
                        new SourceLocation(folder.toString(), 0),
                        Message.of("这里没有中文文本zh.md", "there is no Chinese text zh.md here"),
                        Message.of("请先导入中文，或指定其文件夹", "Import the Chinese first, or name the folder that has it"));
            }
            Problems problems = new Problems();
            Path description = folder.resolve("document.yaml");
            String id = NumberingYaml.named(new SourceFile(description, description.toString()), problems);
            SourceFile text = new SourceFile(
                    folder.resolve("zh.md"), folder.resolve("zh.md").toString());
            text.text(problems);
            problems.failIfAny();
            Profile profile = ProfileChoice.near(folder).named(id);
            return new Chinese(
                    folder, profile, DocumentParser.read(text, profile, Language.ZH, new Problems(), MemoCache.none()));
        }
    }

    static EnglishDocumentDraft of(Chinese chinese, List<DraftBlock> blocks, Findings findings) {
        DraftPictures.named(blocks, findings);
        DraftNumbering outline = DraftNumbering.of(blocks, chinese.profile(), Language.EN);
        HeadingLevels.give(blocks, outline, TitleDetector.of(blocks, Language.EN), Language.EN);
        List<Block> en = DraftDocument.read(blocks, chinese.profile(), Language.EN, findings);
        return new EnglishDocumentDraft(
                chinese.folder(), chinese.profile(), chinese.blocks(), EnglishPairing.of(chinese.blocks(), en));
    }

    /** @throws ProblemsException when there is English already */
    void requireFree() {
        Path english = english();
        try {
            if (Files.exists(english)
                    && !Files.readString(english).equals(TranslationSkeleton.of(zh, profile, Language.EN))) {
                throw new ProblemsException(
                        new SourceLocation(english.toString(), 0),
                        Message.of("文件已有译文，因此没有写入任何内容", "the file has English already, so nothing was written"),
                        Message.of("请先移走en.md，再导入", "Move en.md away, then import"));
            }
        } catch (IOException e) {
            throw unwritable(english, e);
        }
    }

    /** @throws ProblemsException when it cannot be written */
    void write() {
        Path english = english();
        try {
            Files.writeString(english, TranslationSkeleton.of(zh, pairing.paired(), profile, Language.EN));
        } catch (IOException e) {
            throw unwritable(english, e);
        }
    }

    private Path english() {
        return folder.resolve("en.md");
    }

    private static ProblemsException unwritable(Path english, IOException e) {
        return FileErrors.unwritable(
                new SourceLocation(english.toString(), 0),
                Message.of("译文无法写入此处", "the English cannot be written here"),
                e);
    }

    /** @param named whether to say which document it is */
    List<String> report(boolean named, Language shown) {
        List<String> lines = new ArrayList<>();
        String own = named ? folder.toAbsolutePath().normalize().getFileName() + "/" : "";
        lines.add(Message.of(
                        "{2}zh.md的{0}段中有{1}段找到英文。",
                        "{1} of the {0} blocks of {2}zh.md have their English.",
                        zh.size(),
                        pairing.paired().size(),
                        own)
                .in(shown));
        byPlace(lines, shown);
        list(Message.of("只有中文", "Only in the Chinese"), pairing.onlyChinese(), lines, shown);
        list(Message.of("只有英文", "Only in the English"), pairing.onlyEnglish(), lines, shown);
        return lines;
    }

    /** What no number says is to be looked at. */
    private void byPlace(List<String> lines, Language shown) {
        List<String> ids = pairing.byPlace();
        if (!ids.isEmpty()) {
            lines.add(Message.of(
                            "按位置配对，编号从中文，请核对，共{0}项：",
                            "Paired by their place, with the numbers of the Chinese, to be checked ({0}):", ids.size())
                    .in(shown));
            ids.forEach(id ->
                    lines.add("  " + id + "  " + words(pairing.paired().get(id).text())));
        }
    }

    private static void list(Bilingual title, List<Block> blocks, List<String> lines, Language shown) {
        if (!blocks.isEmpty()) {
            lines.add(
                    Message.of("{0}，共{1}项：", "{0} ({1}):", title, blocks.size()).in(shown));
            blocks.forEach(block -> lines.add("  " + block.id() + "  " + words(block.text())));
        }
    }

    private static String words(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
