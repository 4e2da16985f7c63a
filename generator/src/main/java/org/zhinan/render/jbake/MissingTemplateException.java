package org.zhinan.render.jbake;

/** A page's own template is not there; what a template imports is Freemarker's to report. */
public final class MissingTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The message is the template's name. */
    MissingTemplateException(String name) {
        super(name);
    }
}
