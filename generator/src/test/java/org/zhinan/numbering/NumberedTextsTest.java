package org.zhinan.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** The profiles that come with the program, against texts of each shape with what a lawyer would cite in them. */
@Tag("fast")
class NumberedTextsTest {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CONTENTS = Pattern.compile("contents-\\d+");
    /** Items of a list of annexes or notes are numbered, but cited as what they name. */
    private static final Pattern LISTED = Pattern.compile("(.*-)?(annex|note)(-\\d+)+");

    private static final Pattern LAST_WORD =
            Pattern.compile("(?<=[\\p{IsHan}a-z]{2})[\\p{IsHan}a-z](?=[^\\p{IsHan}a-z]*$)");

    private static final Set<String> TITLES = Set.of("Contents", "目次", "目　录", "目錄");

    private static final int LEAST_TEXTS = 14;
    private static final int LEAST_UNITS = 800;
    private static final double RIGHT = 0.99;
    /** Of a text with more blocks not every one is changed in turn. */
    private static final int MANY = 40;

    @TempDir
    private Path folder;

    static List<NumberedText> texts() throws IOException {
        return NumberedText.readAll();
    }

    @Test
    void citesNearlyEveryUnitAsALawyerWould() throws IOException {
        List<String> misses = new ArrayList<>();
        int units = 0;
        for (NumberedText text : texts()) {
            units += text.units().size();
            misses.addAll(misses(text, read(text, Files.readString(text.file()))));
        }

        assertThat(texts()).hasSizeGreaterThanOrEqualTo(LEAST_TEXTS);
        assertThat(units).isGreaterThanOrEqualTo(LEAST_UNITS);
        assertThat(1 - misses.size() / (double) units)
                .as("%d of %d units missed:%n%s", misses.size(), units, String.join("\n", misses))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesEveryBlockAnIdOfItsOwn(NumberedText text) throws IOException {
        assertThat(ids(read(text, Files.readString(text.file()))))
                .doesNotHaveDuplicates()
                .allMatch(id -> ID.matcher(id).matches(), "keeps to a-z, 0-9 and -");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTheIdsWhenAWordChanges(NumberedText text) throws IOException {
        List<Block> blocks = read(text, Files.readString(text.file()));
        List<String> before = ids(blocks);
        Profile profile = NumberingYaml.shipped(text.profile());

        for (int i = 0; i < blocks.size(); i += 1 + blocks.size() / MANY) {
            List<String> texts = firstCells(blocks);
            texts.set(i, withAnotherWord(blocks.get(i)));
            assertThat(ids(profile, text.language(), blocks, texts))
                    .as("after %s", texts.get(i))
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTheIdsWhenAClauseIsAdded(NumberedText text) throws IOException {
        List<Block> blocks = read(text, Files.readString(text.file()));
        List<String> before = ids(blocks);
        Profile profile = NumberingYaml.shipped(text.profile());

        for (String added : List.of(added(text), "1.", "（一）", "(a) ")) {
            List<String> texts = firstCells(blocks);
            texts.add(added + "Sample 示例");
            List<String> after = ids(profile, text.language(), blocks, texts);
            // A clause comes before the rows of a table whose ids it would repeat.
            assertThat(clauses(after, blocks)).as("after %s", added).isEqualTo(clauses(before, blocks));
            assertThat(after).hasSize(before.size() + 1).doesNotHaveDuplicates();
        }
    }

    private static List<String> clauses(List<String> ids, List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i ->
                        blocks.get(i).kind() != Block.Kind.ROW && blocks.get(i).kind() != Block.Kind.HEAD)
                .mapToObj(ids::get)
                .toList();
    }

    /** The English and the Chinese of one act are paired by their ids. */
    @Test
    void namesTheUnitsOfATranslationAlike() throws IOException {
        Map<String, NumberedText> byName =
                texts().stream().collect(Collectors.toMap(NumberedText::name, UnaryOperator.identity()));
        NumberedText english = byName.get("eu-act/data-spaces.en");
        NumberedText chinese = byName.get("eu-act/data-spaces.zh");

        assertThat(ids(read(english, Files.readString(english.file()))))
                .isEqualTo(ids(read(chinese, Files.readString(chinese.file()))));
    }

    private static String added(NumberedText text) {
        boolean chinese = text.language() == Language.ZH;
        return switch (text.profile()) {
            case "law", "eu-act" -> chinese ? "第900条　" : "Article 900\n";
            case "notice" -> "九十、";
            case "standard" -> chinese ? "900　" : "900 ";
            default -> "900. ";
        };
    }

    /** The last word becomes another; what has none but a number or a label stays. */
    private static String withAnotherWord(Block block) {
        String text = block.cells().get(0);
        return LAST_WORD
                .matcher(text)
                .results()
                .filter(word ->
                        !TITLES.contains(text) && word.start() > block.number().markerEnd() + 3)
                .map(word -> text.substring(0, word.start()) + "某" + text.substring(word.end()))
                .findFirst()
                .orElse(text);
    }

    private static List<String> firstCells(List<Block> blocks) {
        return new ArrayList<>(
                blocks.stream().map(block -> block.cells().get(0)).toList());
    }

    /** The ids when the blocks begin with these texts; what goes beyond the blocks is a paragraph. */
    private static List<String> ids(Profile profile, Language language, List<Block> blocks, List<String> texts) {
        ClauseNumberReader outline = new ClauseNumberReader(profile, language);
        for (int i = 0; i < texts.size(); i++) {
            Block.Kind kind = i < blocks.size() ? blocks.get(i).kind() : Block.Kind.PARAGRAPH;
            if (kind == Block.Kind.HEAD) {
                outline.beginTable();
            }
            if (kind == Block.Kind.HEAD || kind == Block.Kind.ROW) {
                outline.row(texts.get(i), kind == Block.Kind.HEAD);
            } else {
                outline.text(texts.get(i), i < blocks.size() && blocks.get(i).depth() > 0);
            }
        }
        return outline.numbered().stream().map(BlockNumber::id).toList();
    }

    private static List<String> misses(NumberedText text, List<Block> blocks) {
        Map<String, String> cited = blocks.stream()
                .collect(Collectors.toMap(Block::id, block -> cited(text, block), (first, second) -> first));
        List<String> misses = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            boolean isNext = next < text.units().size()
                    && block.text().startsWith(text.units().get(next).words())
                    && !CONTENTS.matcher(block.id()).matches();
            if (isNext) {
                NumberedText.Unit expected = text.units().get(next++);
                String parent = block.number().parent().map(cited::get).orElse("-");
                if (!cited.get(block.id()).equals(expected.cited()) || !parent.equals(expected.parent())) {
                    misses.add("%s: “%s” is %s under %s, and is taken as %s under %s"
                            .formatted(
                                    text,
                                    expected.words(),
                                    expected.cited(),
                                    expected.parent(),
                                    cited.get(block.id()),
                                    parent));
                }
            } else if (isTakenAsANumber(block)) {
                misses.add(
                        "%s: “%s” is no unit, and is taken as %s".formatted(text, block.text(), cited.get(block.id())));
            }
        }
        text.units().stream().skip(next).forEach(unit -> misses.add("%s: not found: %s".formatted(text, unit)));
        return misses;
    }

    private static boolean isTakenAsANumber(Block block) {
        return block.number().level().isPresent() && block.kind() != Block.Kind.ROW && !isListed(block);
    }

    private static boolean isListed(Block block) {
        boolean numbered = block.number().level().isPresent();
        return CONTENTS.matcher(block.id()).matches()
                || numbered && LISTED.matcher(block.id()).matches();
    }

    private static String cited(NumberedText text, Block block) {
        return block.number().place().in(text.language());
    }

    private static List<String> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private List<Block> read(NumberedText text, String source) throws IOException {
        Path file = Files.writeString(folder.resolve("text.md"), source);
        Problems problems = new Problems();
        List<Block> blocks = DocumentParser.read(
                new SourceFile(file, text.name()),
                NumberingYaml.shipped(text.profile()),
                text.language(),
                problems,
                MemoCache.none());
        assertThat(problems.sorted()).as(text.name()).isEmpty();
        return blocks;
    }
}
