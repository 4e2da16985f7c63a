package org.zhinan;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhinan.content.ContentPack;
import org.zhinan.content.SourceFile;
import org.zhinan.content.SourceFolder;
import org.zhinan.export.Exports;
import org.zhinan.form.BlankForm;
import org.zhinan.form.FormWriter;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.memo.Memo;
import org.zhinan.pdf.DocumentPdfs;
import org.zhinan.problem.Problems;
import org.zhinan.publish.Origin;
import org.zhinan.publish.Published;
import org.zhinan.publish.Staging;
import org.zhinan.render.Baker;
import org.zhinan.search.BrowserSearch;
import org.zhinan.search.Corpus;
import org.zhinan.site.DocumentPdf;
import org.zhinan.site.ExportFile;
import org.zhinan.site.Pages;
import org.zhinan.site.SearchEntries;

/**
 * The whole way from a content pack to a site in its place.
 *
 * @param templates folder of the templates
 * @param output folder that the site replaces
 * @param baseUrl address that the site will have, without a slash at its end
 */
public record SiteGenerator(Path content, Path templates, Path output, Optional<String> baseUrl, String version) {

    /**
     * Makes the site.
     *
     * @throws org.zhinan.problem.ProblemsException with all problems of a stage; the site that was there before stays
     */
    public Built generate() {
        return generate(() -> Staging.begin(output));
    }

    /**
     * Makes the site in another place than the output folder.
     *
     * @param place asked once the content is known to be right
     * @throws org.zhinan.problem.ProblemsException with all problems of a stage; what was there before stays
     */
    public Built generate(Supplier<Staging> place) {
        Stopwatch watch = new Stopwatch();
        Library library = watch.time("library", () -> library(content));
        return make(library, place, Memo.none(), watch);
    }

    /**
     * Makes the same site of what was read already.
     *
     * @param memo what it has is not made again
     * @param between run before each stage; may end the build by an exception
     */
    Built generate(Library library, Supplier<Staging> place, Memo memo, Runnable between) {
        return make(library, place, memo, new Stopwatch(between));
    }

    private Built make(Library library, Supplier<Staging> place, Memo memo, Stopwatch watch) {
        try (Staging site = place.get()) {
            return make(library, site, memo, watch);
        }
    }

    private Built make(Library library, Staging site, Memo memo, Stopwatch watch) {
        Path folder = site.folder();
        try {
            Map<String, List<BlankForm>> forms = watch.time("forms", () -> writeForms(library, folder, memo));
            List<ExportFile> data = watch.time("data", () -> Exports.write(library, folder));
            List<DocumentPdf> pdfs = watch.time("pdf", () -> DocumentPdfs.write(library, folder, memo));
            Pages pages = watch.time("pages", () -> Pages.of(library, forms, pdfs, data));
            List<String> paths = watch.time("bake", () -> baker(memo).bake(pages, folder));
            Corpus corpus = watch.time("search", () -> writeSearch(library, folder, memo));
            Origin origin = new Origin(library, inputs(), paths, version);
            Published published = watch.time("publish", () -> site.publish(origin));
            memo.put(new SideFiles.Last(), new SideFiles(forms, pdfs, data));
            return new Built(library, paths.size(), corpus, published.files(), published.bytes(), watch.stages());
        } catch (UncheckedIOException e) {
            throw site.unwritable(e.getCause());
        }
    }

    Baker baker(Memo memo) {
        return new Baker(SourceFolder.of(content), templates, baseUrl, memo);
    }

    /**
     * What a build made.
     *
     * @param corpus what can be searched for
     * @param bytes of all files
     * @param stages what was done, in this order
     */
    public record Built(Library library, int pages, Corpus corpus, int files, long bytes, List<Stage> stages) {
        public int clauses() {
            return library.editions().stream()
                    .mapToInt(edition -> edition.clauses().size())
                    .sum();
        }
    }

    /** A stage of a build and how long it took: for people and reports, never for the site. */
    public record Stage(String name, Duration took) {}

    /** Reads and checks a content pack. */
    public static Library library(Path content) {
        Problems problems = new Problems();
        return LibraryBuilder.build(ContentPack.read(content, problems), problems);
    }

    private static Map<String, List<BlankForm>> writeForms(Library library, Path site, Memo memo) {
        Map<String, List<BlankForm>> forms = new HashMap<>();
        library.editions().forEach(edition -> forms.put(edition.id(), FormWriter.write(edition, site, memo)));
        return forms;
    }

    private static Corpus writeSearch(Library library, Path site, Memo memo) {
        Corpus corpus = SearchEntries.of(library);
        BrowserSearch.write(memo.of(new Searched(corpus), () -> BrowserSearch.scripts(corpus)), site.resolve("search"));
        return corpus;
    }

    private record Searched(Corpus corpus) implements Memo.Key<Map<String, String>> {}

    /** Under names that do not depend on where they are: what the folders are called on this machine is no part of the site. */
    private List<SourceFile> inputs() {
        List<SourceFile> inputs = new ArrayList<>(new SourceFolder(content, "content").allFiles());
        inputs.addAll(new SourceFolder(templates, "templates").allFiles());
        return inputs;
    }
}
