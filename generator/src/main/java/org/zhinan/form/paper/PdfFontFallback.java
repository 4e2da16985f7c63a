package org.zhinan.form.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Fonts of one file in the order in which they are asked for a character. */
final class PdfFontFallback {
    private static final double UNITS = 1000;

    private final List<Member> members;

    private PdfFontFallback(List<Member> members) {
        this.members = members;
    }

    /** A font that is read and put into the file when it is first needed. */
    static final class Member {
        private final Supplier<LoadedFont> load;
        private Optional<LoadedFont> loaded = Optional.empty();

        private Member(Supplier<LoadedFont> load) {
            this.load = load;
        }

        private record LoadedFont(PDFont font, CmapLookup glyphs) {}

        /** @param whole so that a reader can type any character that it has; else only those that are printed */
        static Member of(PDDocument file, Supplier<TrueTypeFont> font, boolean whole) {
            return new Member(() -> {
                try {
                    TrueTypeFont parsed = font.get();
                    return new LoadedFont(PDType0Font.load(file, parsed, !whole), parsed.getUnicodeCmapLookup());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private LoadedFont loaded() {
            if (loaded.isEmpty()) {
                loaded = Optional.of(load.get());
            }
            return loaded.get();
        }

        PDFont font() {
            return loaded().font();
        }

        boolean has(int point) {
            return loaded().glyphs().getGlyphId(point) != 0;
        }
    }

    /** Text in one font. */
    record FontRun(PDFont font, String text) {
        double width() {
            try {
                return font.getStringWidth(text) / UNITS;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static PdfFontFallback of(List<Member> members) {
        return new PdfFontFallback(members);
    }

    /** The text in as few runs as its fonts allow. */
    List<FontRun> runs(String text) {
        List<FontRun> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        PDFont font = members.get(0).font();
        for (int point : text.codePoints().toArray()) {
            PDFont next = fontOf(point);
            if (next != font && !open.isEmpty()) {
                runs.add(new FontRun(font, open.toString()));
                open.setLength(0);
            }
            font = next;
            open.appendCodePoint(point);
        }
        if (!open.isEmpty()) {
            runs.add(new FontRun(font, open.toString()));
        }
        return runs;
    }

    /** Of the text at a size of one. */
    double width(String text) {
        return runs(text).stream().mapToDouble(FontRun::width).sum();
    }

    /** The last one is asked whether it has the character or not. */
    private PDFont fontOf(int point) {
        return members.stream()
                .filter(member -> member.has(point))
                .findFirst()
                .orElse(members.get(members.size() - 1))
                .font();
    }
}
