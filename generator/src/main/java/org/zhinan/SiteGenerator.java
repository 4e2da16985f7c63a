package org.zhinan;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.ContentPack;
import org.zhinan.content.PageFrontMatter;
import org.zhinan.content.TranslationConventionsYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.export.DataExport;
import org.zhinan.form.FormWriter;
import org.zhinan.form.filled.FormRulesScript;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.library.build.UnreadFiles;
import org.zhinan.library.wording.TranslationConventionsCheck;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.DocumentPdfs;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.PackFonts;
import org.zhinan.pdf.PrintedDocument;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.PublishedSite;
import org.zhinan.publish.SiteBuildInputs;
import org.zhinan.publish.Staging;
import org.zhinan.render.BuiltInTemplate;
import org.zhinan.render.PageRenderer;
import org.zhinan.render.PlannedSite;
import org.zhinan.render.SiteBaker;
import org.zhinan.render.SitePreflightCheck;
import org.zhinan.search.BrowserSearch;
import org.zhinan.search.Corpus;
import org.zhinan.search.EditionCorpus;
import org.zhinan.site.DocumentPictures;
import org.zhinan.site.SearchEntries;
import org.zhinan.site.SideFile;
import org.zhinan.site.SitePages;
import org.zhinan.site.address.Routes;
import org.zhinan.site.answer.SearchWordsBuilder;
import org.zhinan.site.answer.StructureWordsBuilder;

/**
 * The whole way from a content pack to a site in its place.
 *
 * @param templates folder of the templates
 * @param baseUrl address that the site will have, without a slash at its end
 */
public record SiteGenerator(Path content, Path templates, Optional<String> baseUrl, String version) {

    /** Makes the site, while nobody follows. */
    public Built build(Supplier<Staging> place, RebuildContext reuse) {
        return build(place, reuse, BuildProgress.NONE);
    }

    /**
     * Makes the site.
     *
     * @param place where; asked once the content is known to be right
     * @param progress is told how far the build is
     * @throws org.zhinan.problem.ProblemsException with all problems of a stage; the site that was there before stays
     * @throws RebuildContext.OutdatedException when the site is wanted no more; the one that was there before stays
     */
    public Built build(Supplier<Staging> place, RebuildContext reuse, BuildProgress progress) {
        StageStopwatch watch = new StageStopwatch(progress);
        SiteBaker baker = baker(reuse.memo());
        CheckedSources sources = watch.time(
                "library",
                () -> reuse.sources().orElseGet(() -> check(() -> library(content), baker, reuse.memo(), false)));
        try (Staging site = place.get()) {
            return write(sources, baker, site, reuse, watch, progress);
        }
    }

    /**
     * Finds all that would stop a build, and builds nothing.
     *
     * @throws org.zhinan.problem.ProblemsException with all problems of content, templates and what is made of them
     */
    public CheckedSources check() {
        return check(() -> library(content), MemoCache.none(), true);
    }

    /**
     * The same, for a build.
     *
     * @param read reads the content, and tells its problems by an exception
     * @param sample whether a page of each type is rendered; a build that goes on renders them all
     */
    public CheckedSources check(Supplier<Library> read, MemoCache memo, boolean sample) {
        return check(read, baker(memo), memo, sample);
    }

    private CheckedSources check(Supplier<Library> read, SiteBaker baker, MemoCache memo, boolean sample) {
        Problems problems = new Problems();
        // What is read of templates and ordinary pages needs nothing of the library, nor that of them.
        ParallelResults<Optional<Library>, SitePreflightCheck> both =
                ParallelResults.of(() -> library(read, problems), baker::preflight);
        Optional<Library> library = both.first();
        PackFonts fonts = PackFonts.read(SourceFolder.of(content).folder("fonts"), problems);
        LeftOutPdfs leftOut = library.map(each -> leftOut(each, fonts, memo)).orElse(LeftOutPdfs.NONE);
        both.second().check(library.map(each -> planned(each, leftOut)), sample, problems);
        TranslationConventionsYaml conventions = TranslationConventionsYaml.read(SourceFolder.of(content), problems);
        problems.failIfAny();
        return new CheckedSources(
                library.orElseThrow(),
                fonts,
                leftOut,
                TranslationConventionsCheck.check(library.orElseThrow(), conventions));
    }

    /** Nothing, and its problems, where there is content that is not right. */
    private Optional<Library> library(Supplier<Library> read, Problems problems) {
        try {
            return Optional.of(read.get());
        } catch (ProblemsException e) {
            if (!SourceFolder.of(content).exists()) {
                throw e;
            }
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static LeftOutPdfs leftOut(Library library, PackFonts fonts, MemoCache memo) {
        LeftOutPdfs all = DocumentPdfs.leftOut(library, fonts, memo);
        for (Edition edition : library.editions()) {
            all = all.and(FormWriter.leftOut(edition, fonts, memo));
        }
        return all;
    }

    private static PlannedSite planned(Library library, LeftOutPdfs leftOut) {
        List<SideFile> files = new ArrayList<>(DocumentPdfs.planned(library, leftOut));
        library.editions().forEach(edition -> {
            files.addAll(FormWriter.planned(edition, leftOut));
            files.addAll(FormRulesScript.planned(edition));
        });
        files.addAll(DataExport.planned(library));
        files.addAll(DocumentPictures.planned(library));
        Set<String> paths = files.stream().map(SideFile::path).collect(Collectors.toCollection(TreeSet::new));
        paths.add(Routes.ZIP_LIBRARY);
        return new PlannedSite(SitePages.of(library, files), paths, () -> DataExport.paths(library));
    }

    private Built write(
            CheckedSources sources,
            SiteBaker baker,
            Staging site,
            RebuildContext reuse,
            StageStopwatch watch,
            BuildProgress progress) {
        Path folder = site.folder();
        Library library = sources.library();
        MemoCache memo = reuse.memo();
        try {
            reuse.stopIfOutdated();
            StageStopwatch beside = new StageStopwatch(progress);
            // The search needs nothing of the pages, nor they of it.
            ParallelResults<Rendered, List<EditionCorpus>> made = ParallelResults.of(
                    () -> render(sources, baker, folder, reuse, watch, progress),
                    () -> beside.time("search", () -> writeSearch(library, folder, memo)));
            watch.add(beside);
            reuse.stopIfOutdated();
            List<String> paths = made.first().paths();
            SiteBuildInputs origin =
                    new SiteBuildInputs(library, inputs(), paths, made.first().files(), version);
            PublishedSite published = watch.time("publish", () -> site.publish(origin));
            return new Built(
                    sources,
                    made.first().files(),
                    paths.size(),
                    made.second(),
                    published.files(),
                    published.bytes(),
                    watch.stages());
        } catch (UncheckedIOException e) {
            throw site.unwritable(e.getCause());
        }
    }

    /** The files beside the pages, and where the pages stand. */
    private record Rendered(List<SideFile> files, List<String> paths) {}

    private Rendered render(
            CheckedSources sources,
            SiteBaker baker,
            Path folder,
            RebuildContext reuse,
            StageStopwatch watch,
            BuildProgress progress) {
        Library library = sources.library();
        MemoCache memo = reuse.memo();
        List<SideFile> forms = watch.time("forms", () -> writeForms(sources, folder, memo));
        List<SideFile> data = watch.time("data", () -> DataExport.write(library, folder));
        List<SideFile> pictures = DocumentPictures.write(library, folder);
        List<SideFile> pdfs = watch.time("pdf", () -> writePdfs(sources, folder, memo));
        FontPool.of(sources.fonts(), memo).keepOne();
        List<SideFile> files =
                Stream.of(forms, data, pictures, pdfs).flatMap(List::stream).toList();
        reuse.stopIfOutdated();
        SitePages pages = watch.time("pages", () -> SitePages.of(library, files));
        return new Rendered(files, watch.time("bake", () -> baker.bake(pages, folder, progress)));
    }

    /**
     * What a build made.
     *
     * @param sources what it was made of
     * @param sideFiles those beside the pages
     * @param corpora what can be searched for, the current edition's first
     * @param files how many there are in all
     * @param bytes of all files
     * @param stages what was done, in this order
     */
    public record Built(
            CheckedSources sources,
            List<SideFile> sideFiles,
            int pages,
            List<EditionCorpus> corpora,
            int files,
            long bytes,
            List<StageTiming> stages) {
        public Library library() {
            return sources.library();
        }

        /** How many entries can be found. */
        public int entries() {
            return corpora.stream()
                    .mapToInt(each -> each.corpus().entries().size())
                    .sum();
        }

        public int clauses() {
            return library().editions().stream()
                    .mapToInt(edition -> edition.clauses().size())
                    .sum();
        }
    }

    /** Reads and checks a content pack. */
    public static Library library(Path content) {
        Problems problems = new Problems();
        UnreadFiles.report(SourceFolder.of(content), problems);
        return LibraryBuilder.build(ContentPack.read(content, problems), problems);
    }

    /**
     * What renders single pages as they are in a site, and writes nothing.
     *
     * @throws org.zhinan.problem.ProblemsException with the mistakes in ordinary pages and words
     */
    public PageRenderer renderer(SitePages pages, MemoCache memo) {
        return baker(memo).renderer(pages);
    }

    private SiteBaker baker(MemoCache memo) {
        return new SiteBaker(SourceFolder.of(content), templates, baseUrl, memo);
    }

    private static List<SideFile> writeForms(CheckedSources sources, Path site, MemoCache memo) {
        return sources.library().editions().stream()
                .flatMap(edition -> Stream.concat(
                        FormWriter.write(edition, site, sources.fonts(), sources.leftOut(), memo).stream(),
                        FormRulesScript.write(sources.library(), edition, site).stream()))
                .toList();
    }

    private static List<SideFile> writePdfs(CheckedSources sources, Path site, MemoCache memo) {
        return DocumentPdfs.write(
                sources.library(),
                site,
                sources.fonts(),
                sources.leftOut(),
                memo,
                BuiltInTemplate.of(PrintedDocument.class, "document.ftlx"));
    }

    /** What is searched of a library, with the ordinary pages of its content. */
    public static List<EditionCorpus> searched(Library library, Path content) {
        SourceFolder folder = SourceFolder.of(content);
        return SearchEntries.of(
                library,
                PageFrontMatter.readAll(folder),
                StructureWordsBuilder.of(folder),
                SearchWordsBuilder.of(folder));
    }

    /** The current edition's scripts stand where a site of one edition has them, each of the others' in a folder of its own. */
    private List<EditionCorpus> writeSearch(Library library, Path site, MemoCache memo) {
        List<EditionCorpus> editions = searched(library, content);
        Path folder = site.resolve("search");
        for (EditionCorpus each : editions) {
            boolean current = each.edition().equals(library.site().edition());
            writeSearch(each.corpus(), current ? folder : folder.resolve(each.edition()), memo);
        }
        return editions;
    }

    private static void writeSearch(Corpus corpus, Path folder, MemoCache memo) {
        if (BrowserSearch.isLarge(corpus)) {
            BrowserSearch.write(corpus, folder);
        } else {
            BrowserSearch.write(memo.of(new SearchFilesKey(corpus), () -> BrowserSearch.scripts(corpus)), folder);
        }
    }

    private record SearchFilesKey(Corpus corpus) implements MemoCache.Key<Map<String, String>> {}

    /** Under names that do not depend on where they are: what the folders are called on this machine is no part of the site. */
    private List<SourceFile> inputs() {
        List<SourceFile> inputs = new ArrayList<>(new SourceFolder(content, "content").allFiles());
        inputs.addAll(new SourceFolder(templates, "templates").allFiles());
        return inputs;
    }
}
