package org.zhinan.importer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.numbering.Level;
import org.zhinan.text.Language;

/** Gives the blocks of a draft the heading marks that they are shown with: the title, chapters, short numbered lines. */
final class HeadingLevels {
    private static final Pattern NO_STOP = Pattern.compile("[^。；，：]*[^。；，：.;:,]");
    private static final Pattern ENGLISH = Pattern.compile("[^;]*[^.;:,]");
    private static final int SHORT = 40;
    private static final int SHORT_ENGLISH = 70;
    private static final int DEEPEST = 6;
    /** Levels that are no headings by themselves are shown as such only where they are the outer ones. */
    private static final int OUTER = 2;

    private final DraftNumbering outline;
    private final Language language;
    /** Of each level that has headings the Markdown level, which is that of the headings around it and one. */
    private final TreeMap<Integer, Integer> depths = new TreeMap<>();

    private HeadingLevels(DraftNumbering outline, Language language) {
        this.outline = outline;
        this.language = language;
    }

    static void give(List<DraftBlock> blocks, DraftNumbering outline, Optional<DraftBlock> title, Language language) {
        HeadingLevels headings = new HeadingLevels(outline, language);
        headings.nest(blocks);
        Set<Integer> bare =
                BareHeadings.in(blocks, outline, title.map(blocks::indexOf).orElse(-1), language);
        int around = 1;
        int below = title.filter(block -> block.sourceHeading().orElse(0) == 0).isPresent() ? 1 : 0;
        for (int i = 0; i < blocks.size(); i++) {
            DraftBlock block = blocks.get(i);
            BlockNumber number = outline.numbers().get(i);
            if (headings.isHeading(block, number)) {
                block.depth(headings.level(number)
                        .map(level -> Math.min(DEEPEST, headings.depths.get(level)))
                        .orElse(0));
                around = block.depth() > 0 ? block.depth() : around;
            } else if (bare.contains(i)) {
                block.depth(Math.min(DEEPEST, around + 1));
            } else if (isSourceHeading(block) && !DraftNumbering.isInContents(number)) {
                block.depth(Math.max(2, Math.min(DEEPEST, block.sourceHeading().getAsInt() + below)));
            }
        }
        title.ifPresent(block -> block.depth(1));
    }

    /** Annexes stand beside the chapters, whatever the order of their levels. */
    private void nest(List<DraftBlock> blocks) {
        Map<String, BlockNumber> byId = new HashMap<>();
        Set<String> headed = new HashSet<>();
        TreeMap<Integer, TreeSet<Integer>> around = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            BlockNumber number = outline.numbers().get(i);
            byId.putIfAbsent(number.id(), number);
            if (isHeading(blocks.get(i), number)) {
                headed.add(number.id());
                TreeSet<Integer> above = around.computeIfAbsent(level(number).orElseThrow(), level -> new TreeSet<>());
                Optional<BlockNumber> each = number.parent().map(byId::get);
                while (each.filter(one -> !headed.contains(one.id())).isPresent()) {
                    each = each.get().parent().map(byId::get);
                }
                each.flatMap(this::level).ifPresent(above::add);
            }
        }
        around.forEach((level, above) -> depths.put(
                level,
                above.stream()
                                .filter(depths::containsKey)
                                .mapToInt(depths::get)
                                .max()
                                .orElse(1)
                        + 1));
    }

    private static boolean isSourceHeading(DraftBlock block) {
        return block.sourceHeading().isPresent() && block.lines().size() == 1;
    }

    private boolean isHeading(DraftBlock block, BlockNumber number) {
        if (!block.isText() || block.lines().size() > 1 || DraftNumbering.isInContents(number)) {
            return false;
        }
        Optional<Integer> at = level(number);
        return at.isPresent() && (isSourceHeading(block) || isShort(block.text()) && marks(at.get()));
    }

    private boolean isShort(String text) {
        return language == Language.ZH
                ? text.length() <= SHORT && NO_STOP.matcher(text).matches()
                : text.length() <= SHORT_ENGLISH && ENGLISH.matcher(text).matches();
    }

    private boolean marks(int at) {
        Level level = outline.profile().levels().get(at);
        boolean decimal = level.through() && level.inSequence();
        return level.heading() || decimal || isOuter(at);
    }

    /** Whether it is one of the first levels that are neither headings nor articles, before any of these. */
    private boolean isOuter(int at) {
        List<Level> before = outline.profile().levels().subList(0, at + 1);
        return before.stream().noneMatch(Level::through)
                && before.stream().filter(level -> !level.heading()).count() <= OUTER;
    }

    /** The index of the level of a number. */
    private Optional<Integer> level(BlockNumber number) {
        List<Level> levels = outline.profile().levels();
        for (int i = 0; i < levels.size(); i++) {
            if (number.level().filter(levels.get(i).name()::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
