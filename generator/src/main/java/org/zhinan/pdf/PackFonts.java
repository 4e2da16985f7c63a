package org.zhinan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.Digests;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** Fonts of a content pack, in the order of their names: they are asked for characters that those of the program lack. */
public record PackFonts(List<PackFont> fonts) {
    public static final PackFonts NONE = new PackFonts(List.of());
    private static final Pattern OTHER_FORMAT = Pattern.compile("(?i).*\\.(otf|ttc|otc|woff2?|pfb|eot)");

    /**
     * A font file.
     *
     * @param family name that style sheets call it by, made of what the file holds
     */
    record PackFont(String family, byte[] bytes) {
        TrueTypeFont parse() {
            try {
                return parsed(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PackFont font && family.equals(font.family);
        }

        @Override
        public int hashCode() {
            return family.hashCode();
        }
    }

    /** Reads the folder {@code fonts} of a pack; what cannot be embedded is a problem. */
    public static PackFonts read(SourceFolder folder, Problems problems) {
        List<PackFont> fonts = new ArrayList<>();
        for (SourceFile file : folder.allFiles()) {
            if (file.name().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
                read(file, fonts, problems);
            } else if (OTHER_FORMAT.matcher(file.name()).matches()) {
                problems.add(
                        file.at(0),
                        Message.of("不读取这种格式的字体", "fonts of this format are not read"),
                        Message.of("请放入TrueType字体（.ttf）", "Put a TrueType font (.ttf) here"));
            }
        }
        return new PackFonts(List.copyOf(fonts));
    }

    private static void read(SourceFile file, List<PackFont> fonts, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            TrueTypeFont font = parsed(bytes);
            font.getUnicodeCmapLookup();
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            if (rights != null && (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) != 0) {
                problems.add(
                        file.at(0),
                        Message.of("该字体不允许嵌入文件", "this font may not be embedded"),
                        Message.of("请换用允许嵌入的字体", "Use one whose licence allows it"));
            } else {
                fonts.add(new PackFont("F" + Digests.of(bytes), bytes));
            }
        } catch (IOException | RuntimeException e) {
            problems.add(
                    file.at(0),
                    Message.of("该文件不是可用的TrueType字体", "this is no TrueType font that can be used"),
                    Message.of("请换用以TrueType轮廓绘制的.ttf文件", "Use a .ttf file with TrueType outlines"));
        }
    }

    private static TrueTypeFont parsed(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    /** As style sheets call them. */
    public List<String> families() {
        return fonts.stream().map(PackFont::family).toList();
    }
}
