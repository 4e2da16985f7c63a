package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that was copied from a page in two languages, block below block or one text below the other.
 *
 * @param chinese what has ideographs, and all that is neither, as a picture
 * @param english the rest
 */
public record BilingualPaste(SourceText chinese, SourceText english) {
    private static final Pattern WORDS = Pattern.compile("(?s)[^\\p{IsHan}]*[A-Za-z]{2,}[^\\p{IsHan}]*");
    /** Three words; codes and addresses have fewer. */
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,}[,;]? [A-Za-z]{1,}[,;]? [A-Za-z]{2,}");
    /** One English block in so many is the least; fewer are names and addresses. */
    private static final int PART = 3;

    private static final int FEWEST = 4;

    /** Nothing where the text is in one language. */
    public static Optional<BilingualPaste> of(SourceText source) {
        List<SourceBlock> chinese = new ArrayList<>();
        List<SourceBlock> english = new ArrayList<>();
        for (SourceBlock block : source.blocks()) {
            (isEnglish(block) ? english : chinese).add(block);
        }
        long ideographs = chinese.stream().filter(BilingualPaste::isChinese).count();
        long sentences = english.stream().filter(BilingualPaste::isSentence).count();
        boolean both = sentences >= FEWEST
                && sentences * 2 >= english.size()
                && english.size() * PART >= source.blocks().size()
                && ideographs * PART >= source.blocks().size();
        return both ? Optional.of(new BilingualPaste(with(source, chinese), with(source, english))) : Optional.empty();
    }

    private static boolean isChinese(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph
                ? paragraph.text().codePoints().anyMatch(Character::isIdeographic)
                : block instanceof SourceBlock.Table;
    }

    private static boolean isSentence(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph
                && SENTENCE.matcher(paragraph.text()).find();
    }

    private static boolean isEnglish(SourceBlock block) {
        if (block instanceof SourceBlock.Paragraph paragraph) {
            return WORDS.matcher(paragraph.text()).matches();
        }
        return block instanceof SourceBlock.Table table
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(cell -> cell.text().codePoints().anyMatch(Character::isIdeographic));
    }

    private static SourceText with(SourceText source, List<SourceBlock> blocks) {
        return new SourceText(source.format(), blocks, source.removed(), source.notices(), source.language());
    }
}
