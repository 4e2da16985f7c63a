package org.zhinan.form.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Clause;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Scenario;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Every text that a blank table says itself, cell by cell: whatever else stands in a filled one, somebody has entered. */
public final class BlankTableTexts {
    private final Language language;
    private final List<String> texts = new ArrayList<>();

    private BlankTableTexts(Language language) {
        this.language = language;
    }

    /** In that language; without numbers and formulas, in no order. */
    public static List<String> of(Edition edition, Form form, Language language) {
        BlankTableTexts all = new BlankTableTexts(language);
        all.addTable(form);
        if (form.listsScenarios()) {
            all.addLines(new ScenarioPhrases(edition.names()));
            all.addLists(edition);
        }
        return List.copyOf(all.texts);
    }

    private void addTable(Form form) {
        both("\n", form.name(), WorkbookPhrases.CHECK, FormPhrases.EXAMPLE);
        form.stamp().map(Clause::title).ifPresent(title -> both("\n", title));
        form.columns().forEach(column -> both("\n", column.label()));
        form.notes().forEach(note -> both(" ", note.both()));
        form.example().ifPresent(example -> texts.add(TableSheet.exampleText(example, language)));
        texts.add(FormPhrases.mark(language));
    }

    private void addLines(ScenarioPhrases words) {
        both(" / ", words.linesTitle(), words.listsTitle());
        both(
                "\n",
                words.how(),
                WorkbookPhrases.ROW,
                WorkbookPhrases.OF,
                WorkbookPhrases.LINE,
                words.domain(),
                words.scenario(),
                words.instance(),
                WorkbookPhrases.CHECK,
                WorkbookPhrases.COMPOSED);
    }

    /** In English the official names stand beside the choices. */
    private void addLists(Edition edition) {
        if (language != Language.ZH) {
            both("\n", WorkbookPhrases.OFFICIAL);
        }
        Stream.concat(
                        edition.domains().stream().map(Domain::name),
                        edition.scenarios().stream().map(Scenario::name))
                .forEach(name -> {
                    texts.add(Form.choice(name, language));
                    texts.add(name.zh());
                });
    }

    private void both(String between, Bilingual... phrases) {
        for (Bilingual phrase : phrases) {
            texts.add(FormWorkbook.both(phrase, between, language));
        }
    }
}
