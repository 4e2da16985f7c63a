package org.zhinan.render;

import java.util.List;
import org.jbake.template.model.TemplateModel;

/** The variables that our templates have beside JBake's own. */
final class Globals {
    /** The typed page; absent for ordinary pages. */
    static final String PAGE = "page";
    /** The common part of every page. */
    static final String INFO = "info";
    /** Its links. */
    static final String HREF = "href";
    /** What it holds, for programs, as JSON-LD; may be empty. */
    static final String STRUCTURED = "structured";
    /** The interface words of its language. */
    static final String WORDS = "t";
    /** The date of an ordinary page, as its header writes it; JBake's own date depends on the time zone. */
    static final String DAY = "day";
    /** What the site says, for the layout. */
    static final String LIBRARY = "library";
    /** The address that the site will have, where one is known. */
    static final String BASE_URL = "base_url";

    private Globals() {}

    /** Moves what belongs to one page from its document to the top, where templates read it. */
    static void lift(TemplateModel model) {
        for (String key : List.of(PAGE, INFO, HREF, STRUCTURED, WORDS)) {
            Object value =
                    model.getContent() == null ? null : model.getContent().get(key);
            if (value != null) {
                model.put(key, value);
            }
        }
    }
}
