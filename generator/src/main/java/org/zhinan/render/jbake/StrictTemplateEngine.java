package org.zhinan.render.jbake;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/** Chooses the engine by the template's ending, as JBake does; what JBake would only log is an error here. */
final class StrictTemplateEngine extends DelegatingTemplateEngine {
    private final TemplateEngines engines;
    private final Map<String, Object> globals;
    private final Map<String, Object> configuration;
    /** By type of document; JBake's configuration takes long to ask. */
    private final Map<String, String> templateNames = new ConcurrentHashMap<>();

    private final Map<String, Boolean> isThere = new ConcurrentHashMap<>();

    StrictTemplateEngine(
            ContentStore store, JBakeConfiguration config, Map<String, Object> globals, FreemarkerTemplates templates) {
        super(store, config);
        this.engines = new TemplateEngines(config, store);
        for (String ending : List.of("ftlh", "ftlx")) {
            if (engines.getEngine(ending) instanceof EscapingEngine own) {
                own.use(templates);
            }
        }
        this.globals = Map.copyOf(globals);
        this.configuration = config.asHashMap();
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            writer.write(text(model, templateName));
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    /** The text of a page by the template of its type. */
    String render(DocumentModel page) throws RenderingException {
        TemplateModel model = new TemplateModel();
        model.setContent(page);
        model.setRenderer(this);
        return text(model, templateNames.computeIfAbsent(page.getType(), config::getTemplateByDocType));
    }

    private String text(TemplateModel model, String templateName) throws RenderingException {
        WholePage page = new WholePage();
        prepared(model, templateName).renderDocument(model, templateName, page);
        return page.toString();
    }

    private AbstractTemplateEngine prepared(TemplateModel model, String templateName) throws RenderingException {
        if (!isThere.computeIfAbsent(templateName, name -> new File(config.getTemplateFolder(), name).isFile())) {
            throw new RenderingException(new MissingTemplateException(templateName));
        }
        AbstractTemplateEngine engine = engines.getEngine(FileUtil.fileExt(templateName));
        if (engine == null) {
            throw new RenderingException("no template engine reads " + templateName);
        }
        model.setVersion(config.getVersion());
        model.setConfig(configuration);
        model.putAll(globals);
        TemplateGlobals.lift(model);
        return engine;
    }
}
