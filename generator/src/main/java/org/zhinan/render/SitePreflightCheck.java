package org.zhinan.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.TemporaryFolder;
import org.zhinan.markdown.page.RenderedPageText;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.render.jbake.JBakeProject;
import org.zhinan.render.jbake.OrdinaryFile;
import org.zhinan.render.jbake.TypedPage;

/**
 * Finds all that would stop the baking of a site: in ordinary pages, words, templates, and where files come to stand. Used by one thread at
 * a time.
 */
public final class SitePreflightCheck {
    private final SiteBaker baker;
    private final SourceFolder content;
    private final SourceFolder templates;
    private final Problems found = new Problems();
    private final Read read;

    private SitePreflightCheck(SiteBaker baker, SourceFolder content, SourceFolder templates) {
        this.baker = baker;
        this.content = content;
        this.templates = templates;
        this.read = read();
    }

    /** Reads what needs nothing of the library. */
    static SitePreflightCheck read(SiteBaker baker, SourceFolder content, SourceFolder templates) {
        return new SitePreflightCheck(baker, content, templates);
    }

    /** What was read, and which of it was right. */
    private record Read(
            List<OrdinaryFile> ordinary,
            Map<String, RenderedPageText> texts,
            List<ConcatenatedFile> joined,
            boolean pagesAreRight,
            boolean templatesAreRight) {}

    /**
     * Adds what would stop a bake, without baking.
     *
     * @param planned what the site will have; nothing while the content is not right
     * @param sample whether a page of each type is rendered
     */
    public void check(Optional<PlannedSite> planned, boolean sample, Problems problems) {
        problems.addAll(found);
        boolean before = problems.isEmpty();
        planned.ifPresent(site -> {
            addresses(site, problems);
            links(site, problems);
            if (read.templatesAreRight() && (sample || !before)) {
                rehearse(site, problems);
            }
        });
    }

    private Read read() {
        Problems own = new Problems();
        Set<String> words = new HashSet<>();
        baker.words(own).values().forEach(each -> words.addAll(each.keys()));
        List<ConcatenatedFile> joined = baker.joined(own);
        TemplateCheck check = new TemplateCheck(templates, baker.templates());
        check.syntax(own);
        found.addAll(own);
        check.words(words, found);
        Problems ofPages = new Problems();
        JBakeProject jbake = baker.jbake(Set.of(), templates.path(), ofPages);
        List<OrdinaryFile> ordinary = jbake.ordinary(content.folder("pages"), ofPages);
        Map<String, RenderedPageText> texts = new LinkedHashMap<>();
        for (OrdinaryFile page : ordinary) {
            RenderedPageText text = jbake.text(page);
            texts.put(page.path(), text);
            asterisks(page, text, ofPages);
        }
        found.addAll(ofPages);
        return new Read(ordinary, texts, joined, ofPages.isEmpty(), own.isEmpty());
    }

    private static void asterisks(OrdinaryFile page, RenderedPageText text, Problems problems) {
        for (int line : text.openAsterisks()) {
            problems.add(
                    page.file().at(page.body().line() + line),
                    Message.of("“**”没有与之成对的另一个，会原样显示", "'**' has no partner and would be seen"),
                    Message.of(
                            "请在要加粗的文字两侧紧贴文字各写“**”；要显示星号时写“\\*\\*”",
                            "Put '**' on both sides of the words, without a blank between; to show asterisks, write '\\*\\*'"));
        }
    }

    private void addresses(PlannedSite site, Problems problems) {
        AddressConflicts addresses = new AddressConflicts(site.pages(), site::hasFile, problems);
        addresses.takePages(read.ordinary());
        addresses.takeFiles(content.folder("pages"), file -> !OrdinaryFile.isPage(file));
        addresses.takeFiles(templates.folder("static"), file -> true);
        addresses.takeJoined(read.joined());
    }

    private void links(PlannedSite site, Problems problems) {
        Map<String, RenderedPageText> published = new LinkedHashMap<>(read.texts());
        read.ordinary().stream().filter(OrdinaryFile::isDraft).forEach(page -> published.remove(page.path()));
        LazyPageRenderer rendered = new LazyPageRenderer(baker, site);
        LinkTargets targets = new LinkTargets(site, published, copied(), rendered::html);
        OrdinaryLinkCheck check = new OrdinaryLinkCheck(targets, problems);
        for (OrdinaryFile page : read.ordinary()) {
            if (page.isPublished()) {
                check.check(page, read.texts().get(page.path()));
            }
        }
    }

    private Set<String> copied() {
        Set<String> copied = new HashSet<>();
        for (SourceFolder folder : List.of(content.folder("pages"), templates.folder("static"))) {
            for (SourceFile file : folder.allFiles()) {
                if (!OrdinaryFile.isPage(file) || folder.name().endsWith("static")) {
                    copied.add(file.name().substring(folder.name().length() + 1));
                }
            }
        }
        read.joined().forEach(file -> copied.add(file.path()));
        return copied;
    }

    /** Bakes a page of each type into a folder that is thrown away. */
    private void rehearse(PlannedSite site, Problems problems) {
        try (TemporaryFolder folder = TemporaryFolder.of("zhinan-check")) {
            rehearse(site, folder.path(), problems);
        }
    }

    private void rehearse(PlannedSite site, Path folder, Problems problems) {
        SiteBaker.Prepared prepared = baker.prepare(site.pages(), folder, new Problems());
        List<TypedPage> typed = PageSample.of(prepared.pages().pages()).stream()
                .map(page -> baker.typed(page, prepared.pages(), prepared.words()))
                .toList();
        List<Throwable> errors = read.pagesAreRight()
                ? prepared.jbake()
                        .rehearse(
                                typed,
                                PageSample.ofOrdinary(read.ordinary()),
                                baker.ordinaryVariables(prepared, prepared.pages()),
                                prepared.globals(),
                                baker.templates())
                : new ArrayList<>();
        TemplateProblems.report(errors, templates, problems);
    }
}
