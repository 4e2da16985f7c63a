package org.zhinan.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Problems;
import org.zhinan.render.jbake.JBakeProject.FailedRenderingException;
import org.zhinan.render.jbake.JBakeProject.RenderingFunction;
import org.zhinan.render.jbake.TypedPage;
import org.zhinan.site.Page;
import org.zhinan.site.SitePages;

/** Renders single pages of a site that is not yet in place. */
public final class PageRenderer {
    private final Map<String, Page> pages;
    private final Function<Page, TypedPage> typed;
    private final RenderingFunction engine;
    private final SourceFolder templates;

    PageRenderer(SitePages pages, Function<Page, TypedPage> typed, RenderingFunction engine, SourceFolder templates) {
        this.pages = pages.pages().stream()
                .collect(Collectors.toMap(page -> page.info().path(), Function.identity()));
        this.typed = typed;
        this.engine = engine;
        this.templates = templates;
    }

    /**
     * The text of the page at a path; empty where there is no typed page.
     *
     * @throws org.zhinan.problem.ProblemsException with the mistake in its template
     */
    public Optional<String> render(String path) {
        Optional<Page> page = Optional.ofNullable(pages.get(path));
        if (page.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(engine.render(typed.apply(page.get())));
        } catch (FailedRenderingException e) {
            Problems problems = new Problems();
            TemplateProblems.report(List.of(e), templates, problems);
            problems.failIfAny();
            throw new IllegalStateException(e);
        }
    }
}
