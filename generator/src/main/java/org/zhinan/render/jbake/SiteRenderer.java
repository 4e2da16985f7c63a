package org.zhinan.render.jbake;

import java.nio.file.Path;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.zhinan.files.OutputFiles;

/** Renders as JBake does; a typed page goes to its place as it is, since nothing stands there and its address needs no configuration. */
final class SiteRenderer extends Renderer {
    private final StrictTemplateEngine engine;
    private final Path output;

    SiteRenderer(ContentStore store, JBakeConfiguration config, StrictTemplateEngine engine) {
        super(store, config, engine);
        this.engine = engine;
        this.output = config.getDestinationFolder().toPath();
    }

    @Override
    public void render(DocumentModel page) throws Exception {
        if (page.containsKey(TemplateGlobals.VARIABLES)) {
            OutputFiles.write(output.resolve(page.getUri()), engine.render(page));
        } else {
            super.render(page);
        }
    }
}
