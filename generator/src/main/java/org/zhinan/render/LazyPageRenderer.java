package org.zhinan.render;

import java.util.Optional;
import org.zhinan.problem.ProblemsException;
import org.zhinan.site.Page;

/** Pages of the site as links find them, rendered by one renderer when the first is asked for. Not safe for use by many threads. */
final class LazyPageRenderer {
    private final SiteBaker baker;
    private final PlannedSite site;
    private Optional<PageRenderer> renderer = Optional.empty();

    LazyPageRenderer(SiteBaker baker, PlannedSite site) {
        this.baker = baker;
        this.site = site;
    }

    /** For its ids; nothing of a page that cannot be rendered, which is told of elsewhere. */
    Optional<String> html(Page page) {
        try {
            PageRenderer ready = renderer.orElseGet(() -> baker.renderer(site.pages()));
            renderer = Optional.of(ready);
            return ready.render(page.info().path());
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }
}
