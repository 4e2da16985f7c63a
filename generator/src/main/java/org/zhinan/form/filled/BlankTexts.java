package org.zhinan.form.filled;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.xlsx.BlankTableTexts;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;
import org.zhinan.text.TextFolding;

/** What the blanks of a form say themselves, in both languages. */
final class BlankTexts {
    /** Of blanks that were handed out before and still come back filled in. */
    private static final String FORMER_MARK = "网页整理稿，以正式文件为准 / Compiled for reference, the official document prevails";

    private final Set<String> texts = new HashSet<>(Set.of(TextFolding.of(FORMER_MARK)));

    BlankTexts(Edition edition, Form form) {
        for (Language language : Language.values()) {
            BlankTableTexts.of(edition, form, language).forEach(this::add);
            addPaper(edition, form, language);
        }
    }

    /** What the blanks to print say otherwise than the workbook. */
    private void addPaper(Edition edition, Form form, Language language) {
        add(said(FormPhrases.lineForm(edition.names()), language));
        form.heading().ifPresent(heading -> add(said(heading, language)));
        form.example().ifPresent(example -> example.cells().forEach(cell -> add(said(cell, language))));
        add(FormPhrases.TRANSLATED);
        // Between the number of the page and that of all pages.
        add(FormPhrases.mark(Language.ZH) + "/");
    }

    private void add(String text) {
        texts.add(TextFolding.of(text));
        OfficialChineseLookup.of(text).ifPresent(texts::add);
    }

    private static String said(Bilingual text, Language language) {
        return MonolingualText.in(language, text).stream()
                .map(MonolingualText::text)
                .collect(Collectors.joining("\n"));
    }

    /** Folded, in one order. */
    List<String> folded() {
        return texts.stream().sorted().toList();
    }

    /** Whether this is a part of what a blank says: a line, a word, a number of a row or page. */
    boolean hasPart(String said) {
        String folded = TextFolding.of(said);
        return folded.matches("[0-9]{0,3}(?:/[0-9]{1,3})?|/") || texts.stream().anyMatch(text -> text.contains(folded));
    }

    boolean has(SentCell cell) {
        return texts.contains(TextFolding.of(cell.text()))
                || OfficialChineseLookup.of(cell.text()).filter(texts::contains).isPresent();
    }
}
