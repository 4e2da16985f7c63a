package org.zhinan.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.export.StructuredData;
import org.zhinan.library.Library;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.render.jbake.CheckedPages;
import org.zhinan.render.jbake.JBakeProject;
import org.zhinan.render.jbake.OrdinaryFile;
import org.zhinan.render.jbake.OrdinaryPageInfoBuilder;
import org.zhinan.render.jbake.OrdinaryPageLink;
import org.zhinan.render.jbake.TemplateGlobals;
import org.zhinan.render.jbake.TypedPage;
import org.zhinan.site.Page;
import org.zhinan.site.SitePages;
import org.zhinan.site.address.Hrefs;
import org.zhinan.site.address.PageInfo;
import org.zhinan.text.Language;

/** Bakes all pages of a site. */
public final class SiteBaker {
    private final SourceFolder content;
    private final Path templates;
    private final Optional<String> baseUrl;
    private final MemoCache memo;
    private final SiteTemplates parsed;
    private final CheckedPages checked = new CheckedPages();

    /**
     * Reads the templates, which stay as they are from now on.
     *
     * @param content the content pack
     * @param templates folder with {@code page}, {@code text}, {@code static} and {@code joined}
     * @param baseUrl address that the site will have, for what needs absolute addresses
     * @param memo has the templates and words of earlier builds
     */
    public SiteBaker(SourceFolder content, Path templates, Optional<String> baseUrl, MemoCache memo) {
        this.content = content;
        this.templates = templates;
        this.baseUrl = baseUrl;
        this.memo = memo;
        this.parsed = SiteTemplates.read(SourceFolder.of(templates), memo);
    }

    /**
     * Writes every page and asset below the folder.
     *
     * @param counter is told how many pages are rendered
     * @return where the pages stand, ordinary ones among them, sorted
     * @throws org.zhinan.problem.ProblemsException with the mistakes in ordinary pages, words and templates
     */
    public List<String> bake(SitePages typedPages, Path output, PageCounter counter) {
        Problems problems = new Problems();
        Prepared prepared = prepare(typedPages, output, problems);
        SitePages pages = prepared.pages();
        List<ConcatenatedFile> joined = joined(problems);
        problems.failIfAny();
        List<TypedPage> typed = pages.pages().stream()
                .map(page -> typed(page, pages, prepared.words()))
                .toList();
        counter.pages(typed.size() + prepared.infos().published().size());
        List<Throwable> errors = prepared.jbake()
                .bake(typed, ordinaryVariables(prepared, pages), prepared.globals(), templates(), counter::page);
        TemplateProblems.report(errors, SourceFolder.of(templates), problems);
        problems.failIfAny();
        joined.forEach(file -> file.write(output));
        Stream<String> published = prepared.infos().published().stream().map(OrdinaryPageLink::path);
        return Stream.concat(pages.paths().stream(), published).sorted().toList();
    }

    /** Reads what may stop {@link #bake} and needs nothing of the library. */
    public SitePreflightCheck preflight() {
        return SitePreflightCheck.read(this, content, SourceFolder.of(templates));
    }

    List<ConcatenatedFile> joined(Problems problems) {
        return ConcatenatedFile.readAll(SourceFolder.of(templates).folder("joined"), problems);
    }

    Map<Language, InterfaceWords> words(Problems problems) {
        return InterfaceWords.read(templates, content, memo, problems);
    }

    /**
     * What renders single typed pages, and writes nothing. It may be asked from any thread.
     *
     * @throws org.zhinan.problem.ProblemsException with the mistakes in ordinary pages and words
     */
    public PageRenderer renderer(SitePages typedPages) {
        Problems problems = new Problems();
        Prepared prepared = prepare(typedPages, templates, problems);
        problems.failIfAny();
        SitePages pages = prepared.pages();
        return new PageRenderer(
                pages,
                page -> typed(page, pages, prepared.words()),
                prepared.jbake().renderer(prepared.globals(), templates()),
                SourceFolder.of(templates));
    }

    /** What pages are rendered with, beside the templates. */
    record Prepared(
            SitePages pages,
            Map<Language, InterfaceWords> words,
            JBakeProject jbake,
            List<OrdinaryFile> ordinary,
            OrdinaryPageInfoBuilder infos,
            Map<String, Object> globals) {}

    Prepared prepare(SitePages typedPages, Path output, Problems problems) {
        Map<Language, InterfaceWords> words = words(problems);
        JBakeProject jbake = jbake(templateNames(typedPages.pages()), output, problems);
        List<OrdinaryFile> ordinary = jbake.ordinary(content.folder("pages"), problems);
        OrdinaryPageInfoBuilder infos = new OrdinaryPageInfoBuilder(ordinary);
        SitePages pages = typedPages.listing(infos.published().stream()
                .map(page -> new Page.OrdinaryLink(page.language(), page.title(), page.path()))
                .toList());
        return new Prepared(pages, words, jbake, ordinary, infos, globals(pages, infos));
    }

    SiteTemplates templates() {
        return parsed;
    }

    Map<String, Map<String, Object>> ordinaryVariables(Prepared prepared, SitePages pages) {
        Map<String, Map<String, Object>> variables = new HashMap<>();
        for (OrdinaryFile file : prepared.ordinary()) {
            PageInfo info = prepared.infos().info(file);
            Map<String, Object> own = new HashMap<>(variables(info, Optional.empty(), pages, prepared.words()));
            own.put(TemplateGlobals.DAY, file.day());
            variables.put(file.path(), own);
        }
        return variables;
    }

    static Set<String> templateNames(List<Page> pages) {
        return pages.stream().map(Page::template).collect(Collectors.toSet());
    }

    /** @param typed names of the templates of typed pages */
    JBakeProject jbake(Set<String> typed, Path output, Problems problems) {
        Map<String, String> defaults = new HashMap<>(Map.of(
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
        JBakeProject.BakeFolders folders = new JBakeProject.BakeFolders(
                content.path(), content.path().resolve("pages"), templates, templates.resolve("static"), output);
        return JBakeProject.of(folders, content.file("jbake.properties"), defaults, typed, checked, problems);
    }

    TypedPage typed(Page page, SitePages pages, Map<Language, InterfaceWords> words) {
        return new TypedPage(page.template(), page.info().path(), () -> {
            Map<String, Object> variables = new HashMap<>(variables(page.info(), Optional.of(page), pages, words));
            variables.put(TemplateGlobals.PAGE, page);
            return variables;
        });
    }

    private Map<String, Object> variables(
            PageInfo info, Optional<Page> page, SitePages pages, Map<Language, InterfaceWords> words) {
        Library library = pages.library();
        Language language = info.view().main();
        Hrefs hrefs = new Hrefs(library, pages.lists(), info, baseUrl);
        return Map.of(
                TemplateGlobals.INFO,
                info,
                TemplateGlobals.HREF,
                hrefs,
                TemplateGlobals.STRUCTURED,
                new StructuredData(info, hrefs, words.get(language)::orText).of(page),
                TemplateGlobals.WORDS,
                words.get(language));
    }

    private Map<String, Object> globals(SitePages pages, OrdinaryPageInfoBuilder ordinary) {
        Map<String, Object> globals = new HashMap<>();
        globals.put(TemplateGlobals.LIBRARY, pages.library());
        globals.put("paths", pages.paths());
        globals.put("ordinary", ordinary.published());
        globals.put("footers", Stream.of(Language.values()).collect(Collectors.toMap(Language::id, ordinary::footer)));
        globals.put("urns", new FeedUrns());
        globals.put("fragment", new FragmentCache());
        globals.put("languages", List.of(Language.values()));
        baseUrl.ifPresent(url -> globals.put(TemplateGlobals.BASE_URL, url));
        return globals;
    }
}
