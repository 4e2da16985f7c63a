package org.zhinan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.MissingGlyphs;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Finds characters of forms that could not be printed as PDF. */
final class FormGlyphCheck {
    private FormGlyphCheck() {}

    static Problems check(Edition edition, FontPool.Fonts fonts) {
        Problems problems = new Problems();
        MissingGlyphs glyphs = new MissingGlyphs(fonts, problems);
        for (Form form : edition.forms()) {
            if (form.formats().contains(Format.PDF)) {
                clauses(form).forEach(clause -> require(clause, glyphs));
                editorial(form)
                        .forEach(text -> glyphs.require(
                                text.zh() + text.en(), Message.of("表格“{0}”", "form '{0}'", form.id()), form.where()));
            }
        }
        return problems;
    }

    /** All that is checked. */
    static List<Bilingual> texts(Edition edition) {
        return edition.forms().stream()
                .filter(form -> form.formats().contains(Format.PDF))
                .flatMap(form -> Stream.concat(
                        clauses(form).stream().flatMap(clause -> clause.cells().stream()), editorial(form).stream()))
                .toList();
    }

    private static void require(Clause clause, MissingGlyphs glyphs) {
        for (Language language : Language.values()) {
            glyphs.require(clause.text(language), Message.of("条款“{0}”", "clause '{0}'", clause.ref()), clause.where());
        }
    }

    /** What its own file says. */
    private static List<Bilingual> editorial(Form form) {
        List<Bilingual> texts = new ArrayList<>();
        form.editorialName().ifPresent(texts::add);
        form.heading().ifPresent(texts::add);
        form.columns().stream()
                .map(Form.Column::label)
                .filter(label -> !form.header().cells().contains(label))
                .forEach(texts::add);
        return texts;
    }

    private static List<Clause> clauses(Form form) {
        List<Clause> clauses = new ArrayList<>(List.of(form.title(), form.header()));
        form.stamp().ifPresent(clauses::add);
        clauses.addAll(form.items());
        form.example().ifPresent(clauses::add);
        clauses.addAll(form.notes());
        return clauses;
    }
}
