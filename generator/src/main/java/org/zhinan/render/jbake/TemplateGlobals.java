package org.zhinan.render.jbake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jbake.template.model.TemplateModel;

/** The variables that our templates have beside JBake's own. */
public final class TemplateGlobals {
    /** The typed page; absent for ordinary pages. */
    public static final String PAGE = "page";
    /** The common part of every page. */
    public static final String INFO = "info";
    /** Its links. */
    public static final String HREF = "href";
    /** What it holds, for programs, as JSON-LD; may be empty. */
    public static final String STRUCTURED = "structured";
    /** The interface words of its language. */
    public static final String WORDS = "t";
    /** The date of an ordinary page, as its header writes it; JBake's own date depends on the time zone. */
    public static final String DAY = "day";
    /** What the site says, for the layout. */
    public static final String LIBRARY = "library";
    /** The address that the site will have, where one is known. */
    public static final String BASE_URL = "base_url";

    private TemplateGlobals() {}

    /** What a typed page has of these, yet to be made. */
    static final String VARIABLES = "zhinan-variables";

    /** Moves what belongs to one page from its document to the top, where templates read it. */
    static void lift(TemplateModel model) {
        if (model.getContent() == null) {
            return;
        }
        if (model.getContent().get(VARIABLES) instanceof Supplier<?> variables) {
            ((Map<?, ?>) variables.get()).forEach((key, value) -> model.put((String) key, value));
        }
        for (String key : List.of(INFO, HREF, STRUCTURED, WORDS)) {
            Object value = model.getContent().get(key);
            if (value != null) {
                model.put(key, value);
            }
        }
    }
}
