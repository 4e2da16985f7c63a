package org.zhinan.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;

/**
 * A template that is part of the program, for what must be the same with any folder of templates: a folder that was written for an
 * earlier version does not lack it.
 *
 * @param <M> type of the record whose components are the variables of the template
 */
public final class BuiltInTemplate<M extends Record> implements Function<M, String> {
    private final Configuration freemarker;
    private final Template template;

    private BuiltInTemplate(Configuration freemarker, Template template) {
        this.freemarker = freemarker;
        this.template = template;
    }

    /**
     * The template of a record.
     *
     * @param model a public type; the template stands beside it
     * @param name of the file; its ending tells how values are escaped
     */
    public static <M extends Record> BuiltInTemplate<M> of(Class<M> model, String name) {
        Configuration freemarker = SiteTemplates.configured(new ClassTemplateLoader(model, ""));
        try {
            return new BuiltInTemplate<>(freemarker, freemarker.getTemplate(name));
        } catch (IOException e) {
            throw new IllegalStateException("the program's " + name + " is missing or wrong", e);
        }
    }

    /** The text that the template makes of these values. It may be asked from any thread. */
    @Override
    public String apply(M values) {
        StringWriter text = new StringWriter();
        try {
            template.process(hash(values), text);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the program's " + template.getName() + " is wrong", e);
        }
        return text.toString();
    }

    private TemplateHashModel hash(M values) throws TemplateModelException {
        return (TemplateHashModel) freemarker.getObjectWrapper().wrap(values);
    }
}
