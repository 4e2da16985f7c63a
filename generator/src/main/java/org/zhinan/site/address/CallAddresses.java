package org.zhinan.site.address;

import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;

/** Which of an edition's calls stands at {@code apply.html}: the site's own, else the first; the others stand beside it. */
public final class CallAddresses {
    private CallAddresses() {}

    /** Name of the call's page in its edition. */
    public static String page(Library library, Edition edition, Call call) {
        return isOwn(library, edition, call) ? "apply" : "calls/" + call.id();
    }

    /** Name of the page that checks an application under the call. */
    public static String eligibility(Library library, Edition edition, Call call) {
        String name = EditionTool.ELIGIBILITY.page();
        return isOwn(library, edition, call) ? name : name + "-" + call.id();
    }

    private static boolean isOwn(Library library, Edition edition, Call call) {
        return library.call(edition).map(Call::id).filter(call.id()::equals).isPresent();
    }
}
