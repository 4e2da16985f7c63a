package org.zhinan.form.filled.workbook.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.zhinan.form.filled.workbook.look.Colour;

/** What a field says of how a viewer is to draw its value. */
public record PdfFieldLook(PDField field) {
    private static final COSName RICH = COSName.getPDFName("RV");
    private static final COSName STYLE = COSName.getPDFName("DS");
    private static final int MOST_DEPTH = 20;

    /** Of letters, in per cent. */
    private static final float NARROW = 20;

    /** A mode of drawing without ink. */
    private static final float INKLESS = 3;

    private static final String NUMBER = "([-+]?[0-9]*\\.?[0-9]+)";
    private static final Pattern SIZE = Pattern.compile(NUMBER + "\\s+Tf");
    private static final Pattern WIDTH = Pattern.compile(NUMBER + "\\s+Tz");
    private static final Pattern MODE = Pattern.compile(NUMBER + "\\s+Tr");
    private static final Pattern INK = Pattern.compile(
            "((?:" + NUMBER + "\\s+){1,4})(?:g|rg|k)(?![A-Za-z])".replace(NUMBER, "[-+]?[0-9]*\\.?[0-9]+"));
    private static final Pattern RICH_SIZE = Pattern.compile("font-size\\s*:\\s*" + NUMBER);
    private static final Pattern RICH_INK = Pattern.compile("(?<![a-z-])color\\s*:\\s*#([0-9a-f]{6})");

    /** Whether the value is drawn in the colour of what is behind it, or too small to be seen. */
    public boolean isFaint(PDAnnotationWidget widget) {
        Colour ground = PdfWidgetView.ground(widget);
        String style = usual(widget);
        Optional<Float> size = last(SIZE, style).filter(points -> points != 0);
        String rich = rich().toLowerCase(Locale.ROOT);
        Matcher ink = RICH_INK.matcher(rich);
        return size.filter(points -> Math.abs(points) < PdfDrawing.TINY).isPresent()
                || last(WIDTH, style).filter(width -> width < NARROW).isPresent()
                || last(MODE, style).filter(mode -> mode == INKLESS).isPresent()
                || ink(style).filter(ground::isLike).isPresent()
                || last(RICH_SIZE, rich)
                        .filter(points -> points < PdfDrawing.TINY)
                        .isPresent()
                || ink.find() && Colour.hex(ink.group(1)).filter(ground::isLike).isPresent();
    }

    /** In the operators that begin each drawing of the value. */
    private String usual(PDAnnotationWidget widget) {
        String own = widget.getCOSObject().getString(COSName.DA, "");
        PDField at = field;
        for (int depth = 0; own.isEmpty() && at != null && depth < MOST_DEPTH; depth++) {
            own = at.getCOSObject().getString(COSName.DA, "");
            at = at.getParent();
        }
        PDAcroForm form = field.getAcroForm();
        return own.isEmpty() ? form.getCOSObject().getString(COSName.DA, "") : own;
    }

    private static Optional<Float> last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> Float.parseFloat(match.group(1)))
                .reduce((one, next) -> next);
    }

    private static Optional<Colour> ink(String style) {
        return INK.matcher(style)
                .results()
                .map(match -> rgb(match.group(1).strip().split("\\s+")))
                .reduce((one, next) -> next);
    }

    /** Of as many parts as say so: grey, three of light, or four of ink. */
    private static Colour rgb(String... parts) {
        int[] light = new int[3];
        for (int k = 0; k < light.length; k++) {
            float part = Float.parseFloat(parts[parts.length == 1 ? 0 : Math.min(k, parts.length - 1)]);
            float shown = parts.length == 4 ? (1 - part) * (1 - Float.parseFloat(parts[3])) : part;
            light[k] = Math.round(Math.max(0, Math.min(1, shown)) * 255);
        }
        return Colour.hex("%02X%02X%02X".formatted(light[0], light[1], light[2]))
                .orElse(Colour.UNKNOWN);
    }

    /** Whether the text with looks that stands beside the value has a line through it. */
    public boolean isStruck() {
        return rich().contains("line-through");
    }

    /** What that text says, where there is one; viewers choose between it and the value. */
    public Optional<String> richText() {
        COSBase rich = field.getCOSObject().getDictionaryObject(RICH);
        return rich == null
                ? Optional.empty()
                : Optional.of(string(rich)
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replaceAll("&#(?:13|xD|xd|10);", "\n")
                        .replace("&amp;", "&")
                        .strip());
    }

    private String rich() {
        return string(field.getCOSObject().getDictionaryObject(STYLE))
                + string(field.getCOSObject().getDictionaryObject(RICH));
    }

    private static String string(COSBase text) {
        if (text instanceof COSStream stream) {
            return stream.toTextString();
        }
        return text instanceof COSString string ? string.getString() : "";
    }

    /** Whether a viewer shows it otherwise than it is read: as stars, cut after some characters, in one line, or among other choices. */
    public boolean isShownOtherwise(String value) {
        if (field instanceof PDChoice list) {
            boolean several = list.getValue().size() > 1;
            return several || !(list instanceof PDComboBox) && list.getOptions().size() > 1;
        }
        if (!(field instanceof PDTextField text)) {
            return false;
        }
        int most = text.getMaxLen();
        return text.isPassword()
                || most > 0 && value.codePointCount(0, value.length()) > most
                || !text.isMultiline() && value.strip().contains("\n");
    }
}
