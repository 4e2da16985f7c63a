package org.zhinan.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.zhinan.text.Language;

/**
 * Marks Chinese words within English lines as Chinese. As elements of the page they would follow the line in the order in which
 * programs read the file; as marks within the line they stay where they are. Chinese is what a line of English has in another font.
 */
final class ChineseInEnglish {
    private static final String BEGIN = "/Span <</Lang (" + Language.ZH.tag() + ") >> BDC\n";
    private static final String END = "EMC\n";

    private final Set<COSDictionary> latin = new HashSet<>();
    private final Map<COSDictionary, CmapLookup> chinese = new HashMap<>();

    /** A font of English. */
    void latin(COSDictionary font) {
        latin.add(font);
    }

    /** A font that has Chinese, with its characters. */
    void chinese(COSDictionary font, CmapLookup characters) {
        chinese.put(font, characters);
    }

    /** To be called before the fonts are cut down to what is used: until then a code is the number of its glyph. */
    void mark(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null && has(fonts, latin) && has(fonts, chinese.keySet())) {
                mark(file, page, fonts);
            }
        }
    }

    private static boolean has(COSDictionary fonts, Set<COSDictionary> wanted) {
        return fonts.keySet().stream().anyMatch(name -> wanted.contains(fonts.getCOSDictionary(name)));
    }

    private void mark(PDDocument file, PDPage page, COSDictionary fonts) throws IOException {
        ContentLines lines = ContentLines.of(page);
        List<Shown> found = new ArrayList<>();
        boolean english = false;
        COSDictionary font = null;
        while (lines.next()) {
            if (lines.isOf("BDC") || lines.isOf("EMC")) {
                if (english) {
                    wrap(lines, found);
                }
                found.clear();
                english = false;
            } else if (lines.isOf("Tf")) {
                font = fonts.getCOSDictionary((COSName) lines.operands().get(0));
                english |= latin.contains(font);
            } else if (chinese.containsKey(font) && (lines.isOf("Tj") || lines.isOf("TJ"))) {
                found.add(new Shown(font, lines.here()));
            }
        }
        PDStream stream = new PDStream(file);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            lines.write(out);
        }
        page.setContents(stream);
    }

    /** Text in a font that has Chinese. */
    private record Shown(COSDictionary font, ContentLines.Line line) {}

    private void wrap(ContentLines lines, List<Shown> found) throws IOException {
        for (Shown each : found) {
            if (isChinese(each.font(), lines.operands(each.line()).get(0))) {
                lines.wrap(each.line(), BEGIN, END);
            }
        }
    }

    private boolean isChinese(COSDictionary font, Object shown) {
        CmapLookup characters = chinese.get(font);
        if (shown instanceof COSArray array) {
            return array.toList().stream().anyMatch(part -> part instanceof COSString && isChinese(font, part));
        }
        byte[] codes = ((COSString) shown).getBytes();
        for (int i = 0; i + 1 < codes.length; i += 2) {
            List<Integer> points = characters.getCharCodes((codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF);
            if (points != null && points.stream().anyMatch(Character::isIdeographic)) {
                return true;
            }
        }
        return false;
    }
}
