package org.zhinan.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.zhinan.content.SourceFolder;
import org.zhinan.export.StructuredData;
import org.zhinan.library.Library;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.site.Page;
import org.zhinan.site.Pages;
import org.zhinan.site.address.Hrefs;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.View;
import org.zhinan.text.Language;

/** Bakes all pages of a site. */
public final class Baker {
    private static final Object ONE_AT_A_TIME = new Object();
    /** Prefix of the document types of typed pages, so that no ordinary page can claim one. */
    private static final String TYPED = "zhinan-";

    private final SourceFolder content;
    private final Path templates;
    private final Optional<String> baseUrl;
    private final Memo memo;

    /**
     * @param content the content pack
     * @param templates folder with {@code page}, {@code text}, {@code static} and {@code joined}
     * @param baseUrl address that the site will have, for what needs absolute addresses
     * @param memo has the templates and words of earlier builds
     */
    public Baker(SourceFolder content, Path templates, Optional<String> baseUrl, Memo memo) {
        this.content = content;
        this.templates = templates;
        this.baseUrl = baseUrl;
        this.memo = memo;
    }

    /**
     * Writes every page and asset below the folder.
     *
     * @return where the pages stand, ordinary ones among them, sorted
     * @throws org.zhinan.problem.ProblemsException with the mistakes in ordinary pages, words and templates
     */
    public List<String> bake(Pages pages, Path output) {
        Problems problems = new Problems();
        Map<Language, Words> words = Words.read(templates, memo, problems);
        DefaultJBakeConfiguration config = configuration(pages, output, problems);
        List<OrdinaryFile> ordinary = ordinary(config, problems);
        List<JoinedFile> joined = JoinedFile.readAll(SourceFolder.of(templates).folder("joined"), problems);
        requireAddresses(pages, ordinary, joined, output, problems);
        Templates read = Templates.read(SourceFolder.of(templates), memo);
        List<DocumentModel> typed =
                pages.pages().stream().map(page -> document(page, pages, words)).toList();
        OrdinaryPages infos = new OrdinaryPages(ordinary);
        List<Throwable> errors;
        synchronized (ONE_AT_A_TIME) {
            errors = bake(
                    config,
                    typed,
                    ordinaryVariables(ordinary, infos, pages, words),
                    globals(pages, infos.published()),
                    read);
        }
        TemplateProblems.report(errors, SourceFolder.of(templates), problems);
        problems.failIfAny();
        joined.forEach(file -> file.write(output));
        Stream<String> published =
                ordinary.stream().filter(OrdinaryFile::isPublished).map(OrdinaryFile::path);
        return Stream.concat(pages.paths().stream(), published).sorted().toList();
    }

    /**
     * What renders single typed pages, and writes nothing. It may be asked from any thread.
     *
     * @throws org.zhinan.problem.ProblemsException with the mistakes in ordinary pages and words
     */
    public PageRenderer renderer(Pages pages) {
        Problems problems = new Problems();
        Map<Language, Words> words = Words.read(templates, memo, problems);
        DefaultJBakeConfiguration config = configuration(pages, templates, problems);
        OrdinaryPages ordinary = new OrdinaryPages(ordinary(config, problems));
        problems.failIfAny();
        Templates read = Templates.read(SourceFolder.of(templates), memo);
        StrictTemplateEngine engine =
                new StrictTemplateEngine(new MemoryContentStore(), config, globals(pages, ordinary.published()), read);
        return new PageRenderer(pages, page -> engine.render(document(page, pages, words)), SourceFolder.of(templates));
    }

    /** One bake by JBake's oven with our parts; gives what went wrong. */
    static List<Throwable> bake(
            DefaultJBakeConfiguration config,
            List<DocumentModel> typed,
            Map<String, Map<String, Object>> variables,
            Map<String, Object> globals,
            Templates templates) {
        MemoryContentStore store = new MemoryContentStore();
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new PageCrawler(store, config, typed, variables));
        utensils.setRenderer(new Renderer(store, config, new StrictTemplateEngine(store, config, globals, templates)));
        utensils.setAsset(new Asset(config));
        SiteOven oven = new SiteOven(utensils);
        oven.bake();
        return oven.getErrors();
    }

    private List<OrdinaryFile> ordinary(DefaultJBakeConfiguration config, Problems problems) {
        return OrdinaryFile.readAll(content.folder("pages"), ordinaryTypes(config), problems);
    }

    private void requireAddresses(
            Pages pages, List<OrdinaryFile> ordinary, List<JoinedFile> joined, Path output, Problems problems) {
        Addresses addresses = new Addresses(pages, output, problems);
        addresses.takePages(ordinary);
        addresses.takeFiles(content.folder("pages"), file -> !OrdinaryFile.isPage(file));
        addresses.takeFiles(SourceFolder.of(templates).folder("static"), file -> true);
        addresses.takeJoined(joined);
        problems.failIfAny();
    }

    private Map<String, Map<String, Object>> ordinaryVariables(
            List<OrdinaryFile> ordinary, OrdinaryPages infos, Pages pages, Map<Language, Words> words) {
        Map<String, Map<String, Object>> variables = new HashMap<>();
        for (OrdinaryFile file : ordinary) {
            Map<String, Object> own = new HashMap<>(variables(infos.info(file), Optional.empty(), pages, words));
            own.put(Globals.DAY, file.day());
            variables.put(file.path(), own);
        }
        return variables;
    }

    private DefaultJBakeConfiguration configuration(Pages pages, Path output, Problems problems) {
        Map<String, Object> defaults = new HashMap<>(Map.of(
                "render.index", "false",
                "render.archive", "false",
                "render.tags", "false",
                "render.feed", String.valueOf(baseUrl.isPresent()),
                "render.sitemap", String.valueOf(baseUrl.isPresent()),
                "template.feed.file", "page/feed.ftlx",
                "template.sitemap.file", "page/sitemap.ftlx",
                "markdown.extensions", "TABLES,AUTOLINKS",
                "site.host", baseUrl.orElse("")));
        for (String type : List.of("page", "post", "news")) {
            defaults.put("template." + type + ".file", "page/ordinary-" + type + ".ftlh");
        }
        pages.pages().stream()
                .map(Page::template)
                .distinct()
                .forEach(name -> defaults.put("template." + TYPED + name + ".file", "page/" + name + ".ftlh"));
        DefaultJBakeConfiguration config =
                BakeConfiguration.read(content.path(), content.file("jbake.properties"), defaults, problems);
        BakeConfiguration.setFolders(
                config, content.path().resolve("pages"), templates, templates.resolve("static"), output);
        return config;
    }

    /** The types that an ordinary page may have: those with a template that is not one of ours or of JBake's lists. */
    private static Set<String> ordinaryTypes(DefaultJBakeConfiguration config) {
        Set<String> lists = Set.of("masterindex", "feed", "error404", "archive", "tag", "tagsindex", "sitemap");
        return config.getDocumentTypes().stream()
                .filter(type -> !type.startsWith(TYPED) && !lists.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private DocumentModel document(Page page, Pages pages, Map<Language, Words> words) {
        DocumentModel document =
                PageCrawler.document(TYPED + page.template(), page.info().path());
        document.put(Globals.PAGE, page);
        document.putAll(variables(page.info(), Optional.of(page), pages, words));
        return document;
    }

    private Map<String, Object> variables(PageInfo info, Optional<Page> page, Pages pages, Map<Language, Words> words) {
        Library library = pages.library();
        Language language = info.view().main();
        Hrefs hrefs = new Hrefs(library, info, baseUrl);
        return Map.of(
                Globals.INFO,
                info,
                Globals.HREF,
                hrefs,
                Globals.STRUCTURED,
                new StructuredData(info, hrefs, words.get(language)::orText).of(page),
                Globals.WORDS,
                words.get(language));
    }

    private Map<String, Object> globals(Pages pages, List<OrdinaryPage> ordinary) {
        Map<String, Object> globals = new HashMap<>();
        globals.put(Globals.LIBRARY, pages.library());
        globals.put("paths", pages.paths());
        globals.put("ordinary", ordinary);
        globals.put("urns", new Urns());
        globals.put("views", List.of(View.values()));
        globals.put("languages", List.of(Language.values()));
        baseUrl.ifPresent(url -> globals.put(Globals.BASE_URL, url));
        return globals;
    }
}
