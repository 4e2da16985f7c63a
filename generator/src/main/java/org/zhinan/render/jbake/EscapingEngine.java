package org.zhinan.render.jbake;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.zhinan.site.Page;

/** Freemarker with auto-escaping for {@code .ftlh} and {@code .ftlx}, which JBake makes by reflection. */
public final class EscapingEngine extends AbstractTemplateEngine {
    private Optional<FreemarkerTemplates> templates = Optional.empty();

    public EscapingEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
    }

    /** Takes templates that were read already. */
    void use(FreemarkerTemplates read) {
        templates = Optional.of(read);
    }

    private FreemarkerTemplates templates() {
        return templates.orElseThrow(() -> new IllegalStateException("no templates were given"));
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            if (model.get(TemplateGlobals.PAGE) instanceof Page) {
                // Our pages carry all they show.
                templates()
                        .render(templateName, new SimpleHash(model, templates().wrapper()), writer);
            } else {
                // The lists of the store are for ordinary pages.
                templates()
                        .render(
                                templateName,
                                new FreemarkerTemplateEngine.LazyLoadingModel(
                                        templates().wrapper(), model, db, config),
                                writer);
            }
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }
}
