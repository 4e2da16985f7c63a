package org.zhinan.form.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.content.FormYaml;
import org.zhinan.library.Call;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;

/**
 * Which edition a form belongs to, and which of its calls; empty for a form that every call of the edition shares.
 *
 * @param edition its id
 * @param call its id
 */
public record FormEditionAndCall(String edition, Optional<String> call) {
    /** Name of the edition, in a workbook's defined names and properties. */
    public static final String EDITION = "zhinan_edition";

    /** Name of the call there. */
    public static final String CALL = "zhinan_call";

    /** A form may name its call. Else one of an edition with one call is that call's; where calls have forms of their own, a form is the one's whose annex it is. */
    public static FormEditionAndCall of(Edition edition, Form form) {
        if (form.call().isPresent()) {
            return new FormEditionAndCall(edition.id(), form.call());
        }
        if (edition.calls().size() == 1) {
            return new FormEditionAndCall(
                    edition.id(), Optional.of(edition.calls().get(0).id()));
        }
        Set<Optional<String>> owners = edition.forms().stream()
                .filter(each -> each.kind() == FormYaml.Kind.TABLE)
                .map(each -> owner(edition, each))
                .collect(Collectors.toSet());
        return new FormEditionAndCall(edition.id(), owners.size() > 1 ? owner(edition, form) : Optional.empty());
    }

    /** By name, in their order. */
    public Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(EDITION, edition);
        call.ifPresent(id -> marks.put(CALL, id));
        return marks;
    }

    /** The call whose notice the form's document is annexed to; none where it is annexed to those of several. */
    private static Optional<String> owner(Edition edition, Form form) {
        Set<String> level = Set.of(form.title().document());
        Set<String> calls = Set.of();
        while (calls.isEmpty() && !level.isEmpty()) {
            Set<String> documents = level;
            calls = edition.calls().stream()
                    .filter(call -> call.notices().stream().anyMatch(documents::contains))
                    .map(Call::id)
                    .collect(Collectors.toSet());
            level = documents.stream()
                    .flatMap(id -> edition.document(id).annexOf().stream())
                    .map(Document.Annex::of)
                    .collect(Collectors.toSet());
        }
        return calls.size() == 1 ? calls.stream().findFirst() : Optional.empty();
    }
}
