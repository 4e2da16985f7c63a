package org.zhinan.form.filled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.problem.ProblemsException;

/**
 * Of which edition and call a filled form is: those that it names; where it names none, since its blank is older than that, those that
 * were asked for, else the current ones.
 */
public final class FormEditions {
    private final Library library;
    private final Optional<Edition> edition;
    private final Optional<Call> call;

    private FormEditions(Library library, Optional<Edition> edition, Optional<Call> call) {
        this.library = library;
        this.edition = edition;
        this.call = call;
    }

    /** Every edition of the library. */
    public static FormEditions of(Library library) {
        return new FormEditions(library, Optional.empty(), Optional.empty());
    }

    /**
     * Only one edition, and only one call of it, or of the current edition where none is given.
     *
     * @param edition id of an edition that there is
     * @param call id of a call that it has
     */
    public FormEditions only(Optional<String> edition, Optional<String> call) {
        Optional<Edition> wanted =
                edition.or(() -> call.map(id -> library.current().id())).map(library::edition);
        return new FormEditions(
                library, wanted, call.flatMap(id -> wanted.orElseThrow().calls().find(id)));
    }

    /**
     * The edition that a file belongs to.
     *
     * @param marks what the file says of itself
     * @throws ProblemsException when it names one that there is not, or another than the one that was asked for
     */
    Edition edition(String file, Map<String, String> marks) {
        Optional<String> named = Optional.ofNullable(marks.get(FormEditionAndCall.EDITION));
        if (named.isEmpty()) {
            return edition.orElseGet(library::current);
        }
        edition.filter(only -> !only.id().equals(named.get())).ifPresent(only -> {
            throw FileRefusalReason.ANOTHER_EDITION.refuse(file, named.get(), only.id());
        });
        return library.editions().stream()
                .filter(each -> each.id().equals(named.get()))
                .findFirst()
                .orElseThrow(
                        () -> FileRefusalReason.UNKNOWN_EDITION.refuse(file, named.get(), ids(library.editions())));
    }

    /**
     * The call that a file names.
     *
     * @throws ProblemsException when it names one that its edition has not, or another than the one that was asked for
     */
    Optional<Call> call(String file, Edition of, Map<String, String> marks) {
        Optional<String> named = Optional.ofNullable(marks.get(FormEditionAndCall.CALL));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Call found = of.calls()
                .find(named.get())
                .orElseThrow(() -> FileRefusalReason.UNKNOWN_CALL.refuse(
                        file,
                        named.get(),
                        of.id(),
                        of.calls().stream().map(Call::id).toList()));
        call.filter(only -> !only.id().equals(found.id())).ifPresent(only -> {
            throw FileRefusalReason.ANOTHER_CALL.refuse(file, found.id(), only.id());
        });
        return Optional.of(found);
    }

    /** The call that was asked for, else the one that forms name. */
    Optional<Call> stated(Optional<Call> named) {
        return call.or(() -> named);
    }

    /** The call of an edition that holds where none is stated. */
    Optional<Call> usual(Edition of) {
        return library.call(of);
    }

    private static List<String> ids(List<Edition> editions) {
        return editions.stream().map(Edition::id).toList();
    }
}
