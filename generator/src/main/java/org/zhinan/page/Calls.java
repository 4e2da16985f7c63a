package org.zhinan.page;

import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;

/** Which of an edition's calls stands at {@code apply.html}: the site's own, else the first; the others stand beside it. */
public final class Calls {
    private Calls() {}

    /** Name of the call's page in its edition. */
    public static String page(Library library, Edition edition, Call call) {
        Call own = edition.calls().stream()
                .filter(each -> each.id().equals(library.site().call()))
                .findFirst()
                .orElse(edition.calls().get(0));
        return own.equals(call) ? "apply" : "calls/" + call.id();
    }
}
