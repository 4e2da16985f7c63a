package org.zhinan.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.content.SourceFile;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentText;
import org.zhinan.markdown.DraftMarkers;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;

/**
 * A document drafted from pasted text.
 *
 * @param zh Markdown of the Chinese, with a mark before each doubtful block
 * @param blocks how many blocks the text has
 * @param doubts how many of them are doubtful
 */
public record Draft(String zh, int blocks, long doubts) {
    /** Begins a paragraph of {@code zh.md} that says what is doubtful. */
    public static final String MARK = DraftMarkers.DOUBT;

    private static final Pattern NUMBER = Pattern.compile(".{1,12}〔\\d{4}〕\\d+号");

    /**
     * Drafts a document.
     *
     * @throws ProblemsException when the file cannot be read, or has no text
     */
    public static Draft read(Path file) {
        List<DraftBlock> pieces = DraftBlocks.of(PastedText.read(file));
        String zh = DraftMarkdown.of(pieces);
        long doubts = pieces.stream().filter(piece -> piece.doubts() > 0).count();
        return new Draft(zh, pieces.size(), doubts);
    }

    /**
     * Writes {@code zh.md}, {@code en.md} and {@code document.yaml}.
     *
     * @throws ProblemsException when the folder has one of them already, or cannot be written
     */
    public void write(Path folder) {
        for (String name : List.of("zh.md", "en.md", "document.yaml")) {
            if (Files.exists(folder.resolve(name))) {
                throw new ProblemsException(
                        new SourceLocation(folder.resolve(name).toString(), 0),
                        Message.of("文件已存在，因此没有写入任何内容", "the file is there already, so nothing was written"),
                        Message.of("请指定新文件夹，或移走该文件", "Name a new folder, or move the file away"));
            }
        }
        try {
            Files.createDirectories(folder);
            Path chinese = Files.writeString(folder.resolve("zh.md"), zh);
            // Its marks and repeated numbers are reported by the next check, file and line.
            List<Block> text =
                    DocumentText.read(new SourceFile(chinese, "zh.md"), Language.ZH, new Problems(), Memo.none());
            Files.writeString(folder.resolve("en.md"), EnglishSkeleton.of(text));
            Files.writeString(folder.resolve("document.yaml"), description(text));
        } catch (IOException e) {
            throw new ProblemsException(
                    new SourceLocation(folder.toString(), 0),
                    Message.of("草稿无法写入此处", "the draft cannot be written here"),
                    Message.of("请检查文件夹的名称、磁盘空间和权限", "Check the name, the disk and the rights of the folder"));
        }
    }

    private static String description(List<Block> text) {
        StringBuilder yaml = new StringBuilder("# The ids are those of the clauses of zh.md; see docs/content.md.\n");
        String title = text.stream()
                .filter(block -> block.depth() == 1)
                .findFirst()
                .map(Block::id)
                .orElse("p1");
        yaml.append("title: ").append(title).append('\n');
        yaml.append("short: {zh: 简称, en: Short name}\n");
        text.stream()
                .filter(block -> NUMBER.matcher(block.text()).matches())
                .findFirst()
                .ifPresent(block -> yaml.append("number: ").append(block.id()).append('\n'));
        return yaml.toString();
    }
}
