package org.zhinan.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.SourceFile;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.Memo;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.starter.source.SourceReader;
import org.zhinan.starter.source.SourceText;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The English of a document whose Chinese is there, drafted from a text. */
public final class EnglishDraft {
    private static final int SHOWN = 40;

    private final Path folder;
    private final Profile profile;
    private final List<Block> zh;
    private final EnglishPairing pairing;
    private final List<Finding> findings;

    private EnglishDraft(Path folder, Profile profile, List<Block> zh, EnglishPairing pairing, List<Finding> findings) {
        this.folder = folder;
        this.profile = profile;
        this.zh = zh;
        this.pairing = pairing;
        this.findings = findings;
    }

    /**
     * Pairs an English text with the {@code zh.md} of the folder.
     *
     * @throws ProblemsException when one of them cannot be read, or the file has no English
     */
    public static EnglishDraft read(Path file, Path folder) {
        Profile profile = profile(folder);
        Problems problems = new Problems();
        SourceFile chinese =
                new SourceFile(folder.resolve("zh.md"), folder.resolve("zh.md").toString());
        chinese.text(problems);
        problems.failIfAny();
        List<Block> zh = DocumentParser.read(chinese, profile, Language.ZH, new Problems(), Memo.none());
        SourceText source = SourceReader.read(file);
        if (SourceLanguage.of(source) == Language.ZH) {
            throw new ProblemsException(
                    new SourceLocation(file.toString(), 0),
                    Message.of("这是中文文本，不是英文译文", "this text is Chinese, not English"),
                    Message.of(
                            "请指定英文文本；起草中文时不要用--english",
                            "Name the English text, or leave out --english to draft the Chinese"));
        }
        Findings findings = new Findings();
        List<DraftBlock> blocks = DraftBlocks.of(source, Language.EN, findings);
        List<Annexes.Part> parts = List.of(new Annexes.Part(OptionalInt.empty(), blocks));
        Footnotes.append(source, parts, Language.EN, findings);
        DraftPictures.named(blocks, findings);
        DraftNumbering outline = DraftNumbering.of(blocks, profile, Language.EN);
        Headings.give(blocks, outline, Titles.of(blocks, Language.EN), Language.EN);
        List<Block> en = DraftDocument.read(blocks, profile, Language.EN, findings);
        return new EnglishDraft(folder, profile, zh, EnglishPairing.of(zh, en), findings.all());
    }

    private static Profile profile(Path folder) {
        Path description = folder.resolve("document.yaml");
        Problems problems = new Problems();
        String id = NumberingYaml.named(new SourceFile(description, description.toString()), problems);
        problems.failIfAny();
        return ProfileChoice.near(folder).named(id);
    }

    /**
     * Writes {@code en.md}.
     *
     * @throws ProblemsException when it is there and has more than the Chinese to translate, or cannot be written
     */
    public void write() {
        Path english = folder.resolve("en.md");
        try {
            if (Files.exists(english) && !Files.readString(english).equals(Skeleton.of(zh, profile, Language.EN))) {
                throw new ProblemsException(
                        new SourceLocation(english.toString(), 0),
                        Message.of("文件已有译文，因此没有写入任何内容", "the file has English already, so nothing was written"),
                        Message.of("请先移走en.md，再导入", "Move en.md away, then import"));
            }
            Files.writeString(english, Skeleton.of(zh, pairing.paired(), profile, Language.EN));
        } catch (IOException e) {
            throw new ProblemsException(
                    new SourceLocation(english.toString(), 0),
                    Message.of("译文无法写入此处", "the English cannot be written here"),
                    Message.of("请检查磁盘空间和权限", "Check the disk and the rights of the folder"));
        }
    }

    /** What pairs and what does not, to print. */
    public List<String> report(Language shown) {
        List<String> lines = new ArrayList<>();
        lines.add(Message.of(
                        "zh.md的{0}段中有{1}段找到英文。",
                        "{1} of the {0} blocks of zh.md have their English.",
                        zh.size(),
                        pairing.paired().size())
                .in(shown));
        list(Message.of("只有中文", "Only in the Chinese"), pairing.onlyChinese(), lines, shown);
        list(Message.of("只有英文", "Only in the English"), pairing.onlyEnglish(), lines, shown);
        for (Finding finding : findings) {
            lines.add(Message.of("第{0}行：{1}。", "line {0}: {1}.", finding.line(), finding.message())
                    .in(shown));
        }
        return lines;
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
