package org.zhinan.cli;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** A rendering tool with a programming mistake. */
public class FailingTool implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        throw new IllegalStateException("the tool failed");
    }

    @Override
    @SuppressWarnings("deprecation")
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("deprecated in JBake");
    }
}
