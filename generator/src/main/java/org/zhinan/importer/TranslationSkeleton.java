package org.zhinan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DraftMarkers;
import org.zhinan.markdown.MarkdownEscaper;
import org.zhinan.numbering.Profile;
import org.zhinan.text.Language;

/** The blocks that a translation must have: those that are there, and the others with the words to translate. */
final class TranslationSkeleton {
    private static final Pattern BARE = Pattern.compile("[0-9A-Z]+(?:[.．][0-9]+)*[.．]?\\s+");

    private final Profile profile;
    private final Language language;
    private final Map<String, Block> translated;

    private TranslationSkeleton(Profile profile, Language language, Map<String, Block> translated) {
        this.profile = profile;
        this.language = language;
        this.translated = translated;
    }

    /** Without any translation yet, in this language. */
    static String of(List<Block> original, Profile profile, Language language) {
        return of(original, Map.of(), profile, language);
    }

    /** @param translated by the id of the original */
    static String of(List<Block> original, Map<String, Block> translated, Profile profile, Language language) {
        TranslationSkeleton skeleton = new TranslationSkeleton(profile, language, translated);
        List<String> parts = new ArrayList<>();
        boolean inTable = false;
        for (int i = 0; i < original.size(); i++) {
            Block block = original.get(i);
            boolean title = i + 1 < original.size()
                    && original.get(i + 1).id().equals(DraftNumbering.CONTENTS + "1")
                    && profile.isContentsTitle(block.text(), language.other());
            boolean row = isRow(block);
            boolean goesOn = row && inTable && block.kind() != Block.Kind.HEAD;
            if (goesOn) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + skeleton.row(block));
            } else {
                parts.add(
                        row ? skeleton.firstRow(block) : title ? skeleton.contentsTitle(block) : skeleton.text(block));
            }
            inTable = row;
        }
        return String.join("\n\n", parts) + "\n";
    }

    static boolean isRow(Block block) {
        return block.kind() == Block.Kind.ROW || block.kind() == Block.Kind.HEAD;
    }

    /** By which the entries below it are known. */
    private String contentsTitle(Block block) {
        return translated.containsKey(block.id())
                ? text(block)
                : profile.contentsTitle(language).orElseGet(() -> text(block));
    }

    private String text(Block block) {
        Optional<Block> other = Optional.ofNullable(translated.get(block.id()));
        if (block.picture().isPresent()) {
            String description = other.map(each -> MarkdownEscaper.carefully(each.text()))
                    .orElse(DraftMarkers.UNTRANSLATED + MarkdownEscaper.carefully(block.text()));
            return DraftMarkdown.picture(description, block.picture().get());
        }
        if (other.isPresent()) {
            DraftBlock written = DraftBlock.ofText(numbered(block, other.get()), 0);
            written.depth(block.depth());
            return DraftMarkdown.block(written, language);
        }
        String heading = block.depth() > 0 ? "#".repeat(block.depth()) + " " : "";
        return heading + waiting(block, 0, block.text());
    }

    /** The translation with the number of the original where it has another one or none. */
    private String numbered(Block block, Block other) {
        boolean same = other.id().equals(block.id()) || block.number().level().isEmpty();
        if (same || DraftNumbering.isInContents(block.number())) {
            return other.text();
        }
        String number = number(block, block.text()).written();
        boolean apart = language == Language.EN || number.matches(".*[0-9A-Za-z]");
        String words = other.text().substring(other.marker().length()).stripLeading();
        return (number + (apart ? " " : "") + words).strip();
    }

    /** Numbers, and addresses that both languages write alike, wait for nobody. */
    private boolean isToTranslate(String words) {
        return language == Language.EN
                ? words.codePoints().anyMatch(Character::isIdeographic)
                : words.codePoints().anyMatch(Character::isLetter);
    }

    /** The number as this language writes it, and the words with a mark before them. */
    private String waiting(Block block, int cell, String words) {
        Number own = cell == 0 ? number(block, words) : new Number("", 0);
        String number = own.written();
        String rest = words.substring(own.end()).stripLeading();
        String line = MarkdownEscaper.line(rest.replaceAll("\\s*\n\\s*", gap()), language, true);
        String marked = isToTranslate(rest) ? DraftMarkers.UNTRANSLATED + line : rest.isEmpty() ? "" : line;
        boolean apart = language == Language.EN || number.matches(".*[0-9A-Za-z]");
        return (number + (apart ? " " : "") + marked).strip();
    }

    /** A number as this language writes it, and where that of the original ends. */
    private record Number(String written, int end) {}

    private Number number(Block block, String words) {
        if (DraftNumbering.isInContents(block.number())) {
            Matcher bare = BARE.matcher(words);
            return bare.lookingAt()
                    ? new Number(bare.group().strip(), bare.end())
                    : profile.marker(words, language.other())
                            .map(marker -> new Number(marker.counterpart().strip(), marker.end()))
                            .orElse(new Number("", 0));
        }
        String counterpart = block.number().counterpart().strip();
        // Alone before words that are no heading it would be no number.
        boolean bare = block.depth() == 0
                && !isRow(block)
                && counterpart.matches("[0-9]+")
                && !block.marker().strip().equals(counterpart);
        return new Number(counterpart + (bare ? "." : ""), block.number().markerEnd());
    }

    private String gap() {
        return language == Language.EN ? "" : " ";
    }

    private String firstRow(Block block) {
        String rule = "\n|" + " --- |".repeat(block.cells().size());
        String empty = "|" + " |".repeat(block.cells().size());
        return block.kind() == Block.Kind.HEAD ? row(block) + rule : empty + rule + "\n" + row(block);
    }

    private String row(Block block) {
        Optional<Block> other = Optional.ofNullable(translated.get(block.id()));
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < block.cells().size(); i++) {
            String cell = other.isPresent()
                    ? MarkdownEscaper.cell(other.get().cells().get(i))
                    : waiting(block, i, block.cells().get(i));
            row.append(cell.isEmpty() ? " |" : " " + cell + " |");
        }
        return row.toString();
    }
}
