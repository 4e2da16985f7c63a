package org.zhinan.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.MissingGlyphs;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Finds forms that cannot be drawn as PDF, since no font has all of their characters. */
final class FormGlyphCheck {
    private FormGlyphCheck() {}

    static LeftOutPdfs leftOut(Edition edition, FontPool pool, MemoCache memo) {
        List<Form> forms = edition.forms().stream()
                .filter(form -> form.formats().contains(Format.PDF))
                .toList();
        EntryKindNames names = edition.names();
        String characters = characters(forms, names);
        MissingGlyphs glyphs = memo.of(
                new CharactersKey(characters, pool), () -> pool.lend(fonts -> MissingGlyphs.of(characters, fonts)));
        if (characters.isEmpty() || glyphs.isEmpty()) {
            return LeftOutPdfs.NONE;
        }
        Problems warnings = new Problems();
        Set<String> paths = new HashSet<>();
        for (Form form : forms) {
            if (!isWhole(form, names, glyphs, warnings)) {
                for (Language language : Language.values()) {
                    paths.add(Routes.form(edition.id(), form.id(), language, Format.PDF.ending()));
                }
            }
        }
        return new LeftOutPdfs(Set.copyOf(paths), warnings.sorted());
    }

    private record CharactersKey(String characters, FontPool pool) implements MemoCache.Key<MissingGlyphs> {}

    private static boolean isWhole(Form form, EntryKindNames names, MissingGlyphs glyphs, Problems warnings) {
        boolean whole = true;
        for (Clause clause : clauses(form)) {
            for (Language language : Language.values()) {
                whole &= glyphs.require(
                        clause.text(language),
                        Message.of("条款“{0}”", "clause '{0}'", clause.ref()),
                        clause.where(),
                        warnings);
            }
        }
        for (Bilingual text : editorial(form, names)) {
            whole &= glyphs.require(
                    text.zh() + text.en(), Message.of("表格“{0}”", "form '{0}'", form.id()), form.where(), warnings);
        }
        return whole;
    }

    /** Of all that is checked, each once, in order. */
    private static String characters(List<Form> forms, EntryKindNames names) {
        return forms.stream()
                .flatMap(form -> Stream.concat(
                        clauses(form).stream().flatMap(clause -> clause.cells().stream()),
                        editorial(form, names).stream()))
                .flatMapToInt(text -> (text.zh() + text.en()).codePoints())
                .distinct()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What its own file says, and how it calls what it lists. */
    private static List<Bilingual> editorial(Form form, EntryKindNames names) {
        List<Bilingual> texts = new ArrayList<>();
        form.editorialName().ifPresent(texts::add);
        form.heading().ifPresent(texts::add);
        form.columns().stream()
                .map(Form.Column::label)
                .filter(label -> !form.header().cells().contains(label))
                .forEach(texts::add);
        if (form.listsScenarios()) {
            texts.add(FormPhrases.lineForm(names));
        }
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
