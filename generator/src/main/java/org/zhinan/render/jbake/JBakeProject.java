package org.zhinan.render.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jbake.app.Asset;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.template.RenderingException;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.TemporaryFolder;
import org.zhinan.markdown.page.PageMarkdown;
import org.zhinan.markdown.page.RenderedPageText;
import org.zhinan.problem.Problems;

/** A JBake project, ready to be baked. */
public final class JBakeProject {
    /** JBake keeps its document types in static registries. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final DefaultJBakeConfiguration config;
    private final PageMarkdown markdown;
    private final CheckedPages checked;

    private JBakeProject(DefaultJBakeConfiguration config, CheckedPages checked) {
        this.config = config;
        this.checked = checked;
        this.markdown = PageMarkdown.of(config.getMarkdownExtensions());
    }

    /**
     * Where JBake reads and writes.
     *
     * @param source what the configuration calls its own folder
     * @param pages the ordinary pages
     * @param assets what is copied as it is
     */
    public record BakeFolders(Path source, Path pages, Path templates, Path assets, Path output) {}

    /**
     * Reads the configuration.
     *
     * @param own {@code jbake.properties}, which may be missing, and may overrule the defaults
     * @param typed names of the templates of typed pages, in {@code page/}
     * @param checked what another project of the same site read
     */
    public static JBakeProject of(
            BakeFolders folders,
            SourceFile own,
            Map<String, String> defaults,
            Set<String> typed,
            CheckedPages checked,
            Problems problems) {
        Map<String, Object> all = new HashMap<>(defaults);
        typed.forEach(name -> all.put("template." + TypedPage.PREFIX + name + ".file", "page/" + name + ".ftlh"));
        DefaultJBakeConfiguration config = BakeConfiguration.read(folders.source(), own, all, problems);
        BakeConfiguration.setFolders(config, folders.pages(), folders.templates(), folders.assets(), folders.output());
        return new JBakeProject(config, checked);
    }

    /** The ordinary pages below a folder. */
    public List<OrdinaryFile> ordinary(SourceFolder pages, Problems problems) {
        return OrdinaryFile.readAll(pages, ordinaryTypes(), problems);
    }

    /** The text of an ordinary page as it will stand in the site, from the same characters as JBake reads. */
    public RenderedPageText text(OrdinaryFile page) {
        return page.isMarkdown()
                ? checked.read(
                        markdown, config.getMarkdownExtensions(), page.body().text() + "\n")
                : RenderedPageText.ofHtml(page.body().text());
    }

    /** The types that an ordinary page may have: those with a template that is not one of ours or of JBake's lists. */
    private Set<String> ordinaryTypes() {
        Set<String> lists = Set.of("masterindex", "feed", "error404", "archive", "tag", "tagsindex", "sitemap");
        return config.getDocumentTypes().stream()
                .filter(type -> !type.startsWith(TypedPage.PREFIX) && !lists.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Writes every page and asset.
     *
     * @param ordinary what templates of ordinary pages get beside JBake's own, by source URI
     * @param globals what every template gets
     * @param rendered is told of each page
     * @return what went wrong
     */
    public List<Throwable> bake(
            List<TypedPage> typed,
            Map<String, Map<String, Object>> ordinary,
            Map<String, Object> globals,
            FreemarkerTemplates templates,
            Runnable rendered) {
        synchronized (ONE_AT_A_TIME) {
            Supplier<List<Throwable>> bake =
                    () -> baked(typed, ordinary, globals, templates, new SiteAssets(config), rendered);
            // JBake refuses to bake without a folder of ordinary pages, of which a pack need have none.
            return config.getContentFolder().isDirectory() ? bake.get() : withPages(List.of(), bake);
        }
    }

    /**
     * The same with some pages alone and without assets, to find out what would go wrong.
     *
     * @param pages the ordinary ones among them
     */
    public List<Throwable> rehearse(
            List<TypedPage> typed,
            List<OrdinaryFile> pages,
            Map<String, Map<String, Object>> ordinary,
            Map<String, Object> globals,
            FreemarkerTemplates templates) {
        synchronized (ONE_AT_A_TIME) {
            return withPages(pages, () -> baked(typed, ordinary, globals, templates, new NoAssets(config), () -> {}));
        }
    }

    private static final class NoAssets extends Asset {
        NoAssets(DefaultJBakeConfiguration config) {
            super(config);
        }

        @Override
        public void copy() {
            // A rehearsal leaves them where they are.
        }

        @Override
        public void copyAssetsFromContent(File content) {
            // Likewise.
        }
    }

    /** With a folder that has these ordinary pages and no others. */
    private <T> T withPages(List<OrdinaryFile> pages, Supplier<T> bake) {
        Path whole = config.getContentFolder().toPath();
        try (TemporaryFolder some = TemporaryFolder.of("zhinan-pages")) {
            for (OrdinaryFile page : pages) {
                Path file = page.file().path();
                Path copy = some.path().resolve(whole.toAbsolutePath().relativize(file.toAbsolutePath()));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            config.setContentFolder(some.path().toFile());
            return bake.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            config.setContentFolder(whole.toFile());
        }
    }

    private List<Throwable> baked(
            List<TypedPage> typed,
            Map<String, Map<String, Object>> ordinary,
            Map<String, Object> globals,
            FreemarkerTemplates templates,
            Asset assets,
            Runnable rendered) {
        PageMarkdownEngine.register(checked);
        MemoryContentStore store = new MemoryContentStore();
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new PageCrawler(store, config, typed, ordinary));
        utensils.setRenderer(
                new SiteRenderer(store, config, new StrictTemplateEngine(store, config, globals, templates)));
        utensils.setAsset(assets);
        SiteOven oven = new SiteOven(utensils, rendered);
        oven.bake();
        return oven.getErrors();
    }

    /** What renders single typed pages, and writes nothing. It may be asked from any thread. */
    public RenderingFunction renderer(Map<String, Object> globals, FreemarkerTemplates templates) {
        StrictTemplateEngine engine = new StrictTemplateEngine(new MemoryContentStore(), config, globals, templates);
        return page -> {
            try {
                return engine.render(page.document());
            } catch (RenderingException e) {
                throw new FailedRenderingException(e);
            }
        };
    }

    /** Gives the text of a page. */
    public interface RenderingFunction {
        String render(TypedPage page) throws FailedRenderingException;
    }

    /** A template or what it shows is wrong; the cause says what. */
    public static final class FailedRenderingException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedRenderingException(RenderingException cause) {
            super(cause);
        }
    }
}
