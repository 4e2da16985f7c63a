package org.zhinan.form.xlsx;

import java.util.List;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * A table with numbered rows to fill in and, where a column lists scenarios, a sheet to choose them on.
 *
 * @param words what it says of scenarios
 * @param choices the scenarios to choose from, domain by domain; none where nothing is chosen
 */
record TableWorkbookLayout(Form form, FormEditionAndCall origin, ScenarioPhrases words, List<Choices> choices)
        implements WorkbookLayout {
    /** The scenarios of a domain. */
    record Choices(Bilingual domain, List<Bilingual> scenarios) {
        private static Choices of(Edition edition, Domain domain) {
            return new Choices(
                    domain.name(),
                    domain.scenarios().stream()
                            .map(id -> edition.scenario(id).name())
                            .toList());
        }
    }

    static TableWorkbookLayout of(Edition edition, Form form) {
        return new TableWorkbookLayout(
                form,
                FormEditionAndCall.of(edition, form),
                new ScenarioPhrases(edition.names()),
                form.listsScenarios()
                        ? edition.domains().stream()
                                .map(domain -> Choices.of(edition, domain))
                                .toList()
                        : List.of());
    }

    @Override
    public byte[] draw(Language language) {
        try (FormWorkbook workbook = new FormWorkbook(language, form.name(), origin)) {
            FormSheet table = workbook.sheet(FormPhrases.FORM);
            if (form.listsScenarios()) {
                FormSheet lines = workbook.sheet(words.linesSheet());
                ScenarioLookupSheet lists = ScenarioLookupSheet.draw(choices, words, workbook);
                new ScenarioSheet(form, words, lines, lists, table).draw();
            }
            new TableSheet(form, words, table).draw();
            return workbook.bytes();
        }
    }
}
