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
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.zhinan.text.Language;

/**
 * Marks Chinese words within English lines as Chinese. As elements of the page they would follow the line in the order in which
 * programs read the file; as marks within the line they stay where they are. Chinese is what a line of English has in another font.
 */
final class ChineseSpanMarker {
    private static final COSName SPAN = COSName.getPDFName("Span");

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
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Object> marked = new ArrayList<>(tokens.size());
        List<Integer> found = new ArrayList<>();
        boolean english = false;
        COSDictionary font = null;
        for (int i = 0; i < tokens.size(); i++) {
            String name = tokens.get(i) instanceof Operator operator ? operator.getName() : "";
            if (name.equals("BDC") || name.equals("EMC")) {
                if (english) {
                    wrap(marked, found);
                }
                found.clear();
                english = false;
            } else if (name.equals("Tf")) {
                font = fonts.getCOSDictionary((COSName) tokens.get(i - 2));
                english |= latin.contains(font);
            }
            marked.add(tokens.get(i));
            if ((name.equals("Tj") || name.equals("TJ")) && isChinese(font, tokens.get(i - 1))) {
                found.add(marked.size() - 2);
            }
        }
        PDStream stream = new PDStream(file);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(marked);
        }
        page.setContents(stream);
    }

    /** Puts a mark around the operators at these places, each with one operand before it; from the last, so that the places stay. */
    private static void wrap(List<Object> tokens, List<Integer> places) {
        for (int i = places.size() - 1; i >= 0; i--) {
            int at = places.get(i);
            tokens.add(at + 2, Operator.getOperator("EMC"));
            COSDictionary language = new COSDictionary();
            language.setString(COSName.LANG, Language.ZH.tag());
            tokens.addAll(at, List.of(SPAN, language, Operator.getOperator("BDC")));
        }
    }

    private boolean isChinese(COSDictionary font, Object shown) {
        CmapLookup characters = font == null ? null : chinese.get(font);
        if (characters == null) {
            return false;
        }
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
