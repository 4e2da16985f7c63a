package org.zhinan.form.filled;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.files.DigestedBytes;
import org.zhinan.files.JsonCodec;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.WorkbookReaderSpec;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Library;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;

/**
 * What the rules for returned forms are about, as a script for the page that collects them in a browser: labels, names, quotas, limits
 * and the words of findings stand here alone. How they are applied is mirrored by the scripts of that page, function by function.
 */
public final class FormRulesScript {
    private final Library library;
    private final Edition edition;

    private FormRulesScript(Library library, Edition edition) {
        this.library = library;
        this.edition = edition;
    }

    /** What {@link #write} will write, without size and digest. */
    public static List<SideFile> planned(Edition edition) {
        return isNeeded(edition) ? List.of(new SideFile(path(edition), 0, "", about(edition))) : List.of();
    }

    /**
     * Writes the rules of an edition that has a form to be collected.
     *
     * @return what was written
     */
    public static List<SideFile> write(Library library, Edition edition, Path site) {
        return isNeeded(edition)
                ? List.of(SideFile.write(site, path(edition), DigestedBytes.of(of(library, edition)), about(edition)))
                : List.of();
    }

    static byte[] of(Library library, Edition edition) {
        String rules = JsonCodec.line(new FormRulesScript(library, edition).rules());
        return ("window.ZhinanFormRules = " + rules + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isNeeded(Edition edition) {
        return edition.forms().stream().anyMatch(Form::isCollected);
    }

    private static String path(Edition edition) {
        return Routes.formRules(edition.id());
    }

    private static SideFile.About about(Edition edition) {
        return new SideFile.FormRules(edition.id());
    }

    private Map<String, Object> rules() {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("edition", edition.id());
        rules.put("usual", library.call(edition).map(Call::id).orElse(""));
        rules.put("calls", edition.calls().stream().map(FormRulesScript::call).toList());
        rules.put("editionName", FormEditionAndCall.EDITION);
        rules.put("callName", FormEditionAndCall.CALL);
        rules.put("mobile", FormRowChecks.MOBILE.pattern());
        rules.put("value", FormRowChecks.VALUE.pattern());
        rules.put("limits", limits());
        rules.put("formats", WorkbookReaderSpec.formats());
        rules.put("mistakes", byName(FormMistake.ofPages(), mistake -> mistake.words(edition.names())));
        rules.put("refusals", byName(FileRefusalReason.values(), FileRefusalReason::words));
        rules.put("words", words());
        rules.put("beside", CollectedPhrases.besideTable());
        rules.put(
                "domains",
                edition.domains().stream()
                        .map(each -> entry(each.id(), each.name()))
                        .toList());
        rules.put("scenarios", scenarios());
        rules.put(
                "forms",
                edition.forms().stream()
                        .filter(Form::isCollected)
                        .map(this::form)
                        .toList());
        return rules;
    }

    private static Map<String, Object> limits() {
        Map<String, Object> limits = new LinkedHashMap<>(WorkbookReaderSpec.limits());
        limits.put("rows", FormReader.MOST_ROWS);
        limits.put("head", FormTableLocation.MOST_HEAD);
        limits.put("told", OverlookedContent.MOST);
        limits.put("line", TypedScenarioLineParser.MOST);
        limits.put("cell", FormRowChecks.MOST);
        limits.put("quoted", FormMistake.QUOTED);
        return limits;
    }

    private static Map<String, Object> call(Call call) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", call.id());
        made.put("name", pair(call.name()));
        made.put(
                "quotas",
                CityQuotas.byPlace(call.quotas()).stream()
                        .map(quota -> quota(quota, CityQuotas.kinds(call.quotas(), quota)))
                        .toList());
        return made;
    }

    /** Without a number it is what its words say. */
    private static Map<String, Object> quota(Call.Quota quota, List<Bilingual> kinds) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("place", pair(quota.place()));
        quota.most().ifPresent(most -> made.put("most", most));
        quota.words().ifPresent(words -> made.put("words", pair(words)));
        made.put("others", quota.others());
        if (!kinds.isEmpty()) {
            made.put("kinds", kinds.stream().map(FormRulesScript::pair).toList());
        }
        return made;
    }

    private static Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("form", pair(FormPhrases.FORM));
        words.put("sources", pair(CollectedPhrases.SOURCES));
        words.put("number", pair(CollectedPhrases.NUMBER));
        words.put("source", pair(CollectedPhrases.SOURCE));
        words.put("sheet", pair(CollectedPhrases.SOURCE_SHEET));
        words.put("line", pair(CollectedPhrases.SOURCE_LINE));
        words.put("remark", pair(CollectedPhrases.REMARK));
        words.put("others", pair(CollectedPhrases.REMARKS_ON_FILES));
        words.put("refused", pair(CollectedPhrases.REFUSED));
        words.put("leftOut", pair(CollectedPhrases.LEFT_OUT));
        words.put("beyond", pair(CollectedPhrases.BEYOND));
        words.put("prevails", pair(FormPhrases.PREVAILS));
        return words;
    }

    private List<Map<String, Object>> scenarios() {
        return edition.scenarios().stream()
                .map(scenario -> {
                    Map<String, Object> made = entry(scenario.id(), scenario.name());
                    made.put("domain", scenario.domain());
                    return made;
                })
                .toList();
    }

    private static Map<String, Object> entry(String id, Bilingual name) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", id);
        made.put("zh", name.zh());
        made.put("names", ScenarioLookup.names(name));
        return made;
    }

    private Map<String, Object> form(Form form) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", form.id());
        made.put("title", pair(form.name()));
        made.put("short", edition.document(form.title().document()).shortName().zh());
        form.stamp().map(Clause::title).ifPresent(stamp -> made.put("stamp", pair(stamp)));
        made.put("columns", form.columns().stream().map(FormRulesScript::column).toList());
        made.put("notes", form.notes().stream().map(note -> pair(note.both())).toList());
        made.put("examples", FormRowChecks.examples(form));
        List<String> blank = new BlankTexts(edition, form).folded();
        List<String> choices = choices();
        boolean lists = blank.containsAll(choices);
        made.put("choices", lists);
        made.put(
                "blank",
                blank.stream().filter(text -> !lists || !choices.contains(text)).toList());
        return made;
    }

    /** What the lists of a form have of domains and scenarios: all names but the English alone. They stand in the rules once. */
    private List<String> choices() {
        return Stream.concat(edition.domains().stream(), edition.scenarios().stream())
                .map(each -> ScenarioLookup.names(each.name()))
                .flatMap(names ->
                        IntStream.range(0, names.size()).filter(k -> k != 1).mapToObj(names::get))
                .toList();
    }

    private static Map<String, Object> column(Form.Column column) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("field", column.field());
        made.put("label", pair(column.label()));
        made.put("type", column.type().name().toLowerCase(Locale.ROOT));
        made.put("required", column.required());
        made.put("width", column.width());
        return made;
    }

    private static <E extends Enum<E>> Map<String, Object> byName(E[] values, Function<E, List<String>> words) {
        return Stream.of(values)
                .collect(Collectors.toMap(Enum::name, words::apply, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> pair(Bilingual text) {
        return List.of(text.zh(), text.en());
    }
}
