package org.zhinan.bake;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Freemarker with auto-escaping for {@code .ftlh} and {@code .ftlx}, which JBake makes by reflection. Records are read by their
 * component names, an empty {@link Optional} counts as missing, numbers are never grouped.
 */
public final class EscapingEngine extends AbstractTemplateEngine {
    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration freemarker = new Configuration(LEVEL);

    public EscapingEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("c");
        freemarker.setBooleanFormat("c");
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setObjectWrapper(new Wrapper());
        try {
            freemarker.setTemplateLoader(new FileTemplateLoader(config.getTemplateFolder()));
        } catch (IOException e) {
            throw new IllegalStateException("the template folder was checked before", e);
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            Template template = freemarker.getTemplate(templateName);
            Environment environment = template.createProcessingEnvironment(root(model), writer);
            environment.process();
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** Our pages carry all they show; the lists of the store are for ordinary pages. */
    private TemplateHashModel root(TemplateModel model) {
        return model.containsKey(Globals.PAGE)
                ? new SimpleHash(model, freemarker.getObjectWrapper())
                : new FreemarkerTemplateEngine.LazyLoadingModel(freemarker.getObjectWrapper(), model, db, config);
    }

    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(LEVEL);
        }

        @Override
        public freemarker.template.TemplateModel wrap(Object object) throws TemplateModelException {
            return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
        }
    }
}
