package org.zhinan.form.common;

import java.util.LinkedHashMap;
import java.util.List;
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
public record FormOrigin(String edition, Optional<String> call) {
    /** Name of the edition, in a workbook's defined names and properties. */
    public static final String EDITION = "zhinan_edition";

    /** Name of the call there. */
    public static final String CALL = "zhinan_call";

    /** A form of an edition with one call is that call's; where calls have forms of their own, a form is the one's whose annex it is. */
    public static FormOrigin of(Edition edition, Form form) {
        if (edition.calls().size() == 1) {
            return new FormOrigin(
                    edition.id(), Optional.of(edition.calls().get(0).id()));
        }
        Set<Optional<String>> owners = edition.forms().stream()
                .filter(each -> each.kind() == FormYaml.Kind.TABLE)
                .map(each -> owner(edition, each))
                .collect(Collectors.toSet());
        return new FormOrigin(edition.id(), owners.size() > 1 ? owner(edition, form) : Optional.empty());
    }

    /** By name, in their order. */
    public Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(EDITION, edition);
        call.ifPresent(id -> marks.put(CALL, id));
        return marks;
    }

    /** The call whose notice the form's document is annexed to. */
    private static Optional<String> owner(Edition edition, Form form) {
        Optional<Document> document = Optional.of(edition.document(form.title().document()));
        while (document.isPresent()) {
            String id = document.get().id();
            List<Call> calls = edition.calls().stream()
                    .filter(each -> each.notices().contains(id))
                    .toList();
            if (!calls.isEmpty()) {
                return calls.size() == 1 ? Optional.of(calls.get(0).id()) : Optional.empty();
            }
            document = document.get().annex().map(annex -> edition.document(annex.of()));
        }
        return Optional.empty();
    }
}
