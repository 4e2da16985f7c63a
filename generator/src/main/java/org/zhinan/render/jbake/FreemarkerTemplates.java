package org.zhinan.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;

/** The templates that pages are rendered by. Safe for use by many threads. */
public interface FreemarkerTemplates {
    ObjectWrapper wrapper();

    void render(String template, TemplateHashModel variables, Writer writer) throws IOException, TemplateException;
}
