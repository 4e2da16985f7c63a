package org.zhinan.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhinan.cache.StructuralDigest;
import org.zhinan.content.SourceFile;
import org.zhinan.content.SourceFolder;
import org.zhinan.memo.Memo;
import org.zhinan.render.jbake.FreemarkerTemplates;

/**
 * The templates of a site, read once. Auto-escaping for {@code .ftlh} and {@code .ftlx}; records are read
 * by their component names, an empty {@link Optional} counts as missing, numbers are never grouped.
 */
final class Templates implements FreemarkerTemplates {
    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    /** What gives something else in each build, whatever a page shows. */
    private static final Pattern ANEW = Pattern.compile("\\.now\\b|\\?new\\b");

    private final Configuration freemarker;
    private final Optional<String> digest;

    private Templates(TemplatesKey texts) {
        this.digest = texts.byName().values().stream()
                        .anyMatch(text -> ANEW.matcher(text).find())
                ? Optional.empty()
                : Optional.of(StructuralDigest.of(texts));
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.byName().forEach(loader::putTemplate);
        this.freemarker = configured(loader);
    }

    /** As all our templates are read. */
    static Configuration configured(TemplateLoader loader) {
        Configuration freemarker = new Configuration(LEVEL);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("c");
        freemarker.setBooleanFormat("c");
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setObjectWrapper(new RecordingWrapper(LEVEL));
        freemarker.setTemplateLoader(loader);
        return freemarker;
    }

    /** All that pages depend on beside what they show. */
    private record TemplatesKey(SortedMap<String, String> byName) implements Memo.Key<Templates> {}

    /** The templates as they stand now; the same ones as before when no text has changed. */
    static Templates read(SourceFolder folder, Memo memo) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (SourceFile file : folder.allFiles()) {
            String name = file.name().substring(folder.name().length() + 1);
            if (name.matches(".*\\.ftl[hx]?")) {
                text(file).ifPresent(text -> texts.put(name, text));
            }
        }
        TemplatesKey all = new TemplatesKey(texts);
        return memo.of(all, () -> new Templates(all));
    }

    /** Nothing when it is gone meanwhile: whoever needs it will say so. */
    private static Optional<String> text(SourceFile file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all of them; nothing where pages may be others each time they are rendered. */
    Optional<String> digest() {
        return digest;
    }

    @Override
    public RecordingWrapper wrapper() {
        return (RecordingWrapper) freemarker.getObjectWrapper();
    }

    @Override
    public void render(String template, TemplateHashModel variables, Writer writer)
            throws IOException, TemplateException {
        environment(template, variables, writer).process();
    }

    @Override
    public void render(String template, Map<String, Object> page, Writer writer) throws IOException, TemplateException {
        if (page.get(CachedPage.VARIABLE) instanceof CachedPage cached) {
            StringWriter text = new StringWriter();
            PageReads reads = cached.reads();
            Environment rendering = environment(template, cached.recorded(page, wrapper()), text);
            reads.begin(rendering);
            rendering.process();
            cached.keep(text.toString(), reads);
            writer.write(text.toString());
        } else {
            render(template, new SimpleHash(page, wrapper()), writer);
        }
    }

    private Environment environment(String template, TemplateHashModel variables, Writer writer)
            throws IOException, TemplateException {
        return freemarker.getTemplate(template).createProcessingEnvironment(variables, writer);
    }
}
