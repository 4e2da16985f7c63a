package org.zhinan.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The templates that pages are rendered by. Safe for use by many threads. */
public interface FreemarkerTemplates {
    ObjectWrapper wrapper();

    /** Renders an ordinary page. */
    void render(String template, TemplateHashModel variables, Writer writer) throws IOException, TemplateException;

    /**
     * Renders a typed page.
     *
     * @param page its variables
     */
    void render(String template, Map<String, Object> page, Writer writer) throws IOException, TemplateException;
}
