package org.zhinan.cli;

import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/** A rendering tool that brings the machine to its limits, where Java throws what is no exception. */
public final class BrokenTool extends FailingTool {
    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        throw new StackOverflowError("the tool failed");
    }
}
