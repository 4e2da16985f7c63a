package org.zhinan.form.filled.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.SharedTexts.Run;
import org.zhinan.form.filled.workbook.SharedTexts.Runs;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.number.NumberFormat;
import org.zhinan.text.TextFolding;
import org.zhinan.text.UntrustedTextSanitizer;

/** Makes cells of what a file has for them. */
record XlsxCellBuilder(String file, List<Runs> texts, WorkbookStyles formats, boolean from1904) {
    private static final int MOST_DIGITS = 30;

    /**
     * What an element of a cell says, before it is known what it means.
     *
     * @param showsReading whether how ideographs are read is shown above them
     */
    record Raw(
            String type, int style, boolean picture, String value, Runs inline, String formula, boolean showsReading) {}

    SentCell cell(CellPlace place, Raw raw) {
        if (raw.picture || isPicture(raw.formula) || isPicture(raw.value)) {
            return new SentCell(place, Kind.PICTURE, "", "", raw.formula);
        }
        return switch (raw.type) {
            case "s" -> text(place, raw, runs(raw).text());
            case "e" -> new SentCell(place, Kind.ERROR, raw.value, raw.value, raw.formula);
            // A day in letters and digits, which programs show as the format says.
            case "d" -> {
                String day = raw.value.strip();
                yield new SentCell(place, Kind.UNKNOWN_FORMAT, day, day, raw.formula);
            }
            case "b" -> {
                String shown = raw.value.strip().matches("0|false") ? "FALSE" : "TRUE";
                yield raw.value.isBlank()
                        ? text(place, raw, "")
                        : new SentCell(place, Kind.BOOLEAN, shown, raw.value, raw.formula);
            }
            case "", "n" -> number(place, raw);
            case "inlineStr" -> text(place, raw, raw.inline.text());
            default -> text(place, raw, SharedTexts.unescaped(raw.value));
        };
    }

    /** What a look hides, what looks otherwise than it is read, and what is shown above the text. */
    List<Notice> looks(SentCell cell, Raw raw) {
        Runs all = cell.kind() == Kind.TEXT ? runs(raw) : Runs.NONE;
        List<Run> runs = all.formatted() ? all.runs() : List.of(new Run(cell.text(), Optional.empty()));
        FontLook own = formats.font(raw.style);
        List<Notice> looks = new ArrayList<>();
        Map<Unread, String> said = new EnumMap<>(Unread.class);
        said.put(Unread.STRUCK, having(look -> look.struck() || formats.isCrossed(raw.style), runs, own));
        said.put(Unread.FAINT, having(look -> formats.isFaint(look, raw.style), runs, own));
        String raised = having(FontLook::raised, runs, own);
        said.put(Unread.RAISED, raised.equals(TextFolding.stripped(all.text())) ? "" : raised);
        said.put(
                Unread.SYMBOLS,
                having(
                        FontLook::symbols,
                        runs.stream().filter(XlsxCellBuilder::hasLetters).toList(),
                        own));
        boolean turned = formats.alignment(raw.style).fromRight() && UntrustedTextSanitizer.turnsFromRight(cell.text());
        said.put(Unread.TURNED, turned ? cell.text() : "");
        said.put(Unread.OUTSIDE, raw.showsReading ? all.reading().strip() : "");
        said.forEach((kind, text) -> {
            if (!text.isEmpty()) {
                looks.add(new Notice(cell.place(), kind, text));
            }
        });
        return looks;
    }

    /** Such as a font of symbols has something else for. */
    private static boolean hasLetters(Run run) {
        return run.text().chars().anyMatch(FontLook::isLetter);
    }

    private static String having(Predicate<FontLook> look, List<Run> runs, FontLook own) {
        String text = runs.stream()
                .filter(run -> look.test(run.look().orElse(own)))
                .map(Run::text)
                .collect(Collectors.joining());
        return TextFolding.stripped(text);
    }

    private Runs runs(Raw raw) {
        return raw.type.equals("s") && !raw.value.isBlank() ? shared(raw.value) : raw.inline;
    }

    private SentCell text(CellPlace place, Raw raw, String text) {
        Optional<String> shown = NumberFormat.shownText(text, formats.code(raw.style));
        boolean told = shown.isPresent() && (text.isBlank() || !formats.isRepeated(raw.style));
        Kind kind = told ? Kind.TEXT : Kind.UNKNOWN_FORMAT;
        return new SentCell(place, kind, shown.orElse(text), text, raw.formula);
    }

    /** WPS keeps a picture in a cell as a call of this function, other programs as calls of others. */
    private static boolean isPicture(String formula) {
        return formula.startsWith("=DISPIMG(")
                || formula.startsWith("_xlfn.DISPIMG(")
                || formula.startsWith("DISPIMG(")
                || formula.startsWith("_xlfn.IMAGE(");
    }

    private Runs shared(String raw) {
        int index = raw.matches("[0-9]{1,8}") ? Integer.parseInt(raw) : -1;
        if (index < 0 || index >= texts.size()) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
        return texts.get(index);
    }

    private SentCell number(CellPlace place, Raw raw) {
        Optional<String> digits = plainNumber(raw.value);
        if (digits.isEmpty()) {
            SentCell text = text(place, raw, raw.value);
            // Of what is no number, or too great for one, programs show what they like.
            return raw.value.isBlank()
                    ? text
                    : new SentCell(place, Kind.UNKNOWN_FORMAT, text.shown(), text.stored(), raw.formula);
        }
        Optional<String> shown = NumberFormat.shown(digits.get(), formats.code(raw.style), from1904);
        Kind kind = shown.isEmpty() || formats.isRepeated(raw.style) ? Kind.UNKNOWN_FORMAT : Kind.NUMBER;
        return new SentCell(place, kind, shown.orElse(digits.get()), digits.get(), raw.formula);
    }

    /** A long number as its digits, however the program wrote it; no program writes more than 17 of them. */
    private static Optional<String> plainNumber(String raw) {
        if (raw.length() > MOST_DIGITS || raw.isBlank()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            return Math.abs(number.scale()) > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
