package org.zhinan.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.render.jbake.FreemarkerTemplates;

/**
 * The templates of a site, read once. Auto-escaping for {@code .ftlh} and {@code .ftlx}; records are read
 * by their component names, an empty {@link Optional} counts as missing, numbers are never grouped.
 */
final class SiteTemplates implements FreemarkerTemplates {
    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration freemarker;
    private final SortedMap<String, String> texts;

    private SiteTemplates(TemplatesKey texts) {
        this.texts = texts.byName();
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
        freemarker.setObjectWrapper(new Wrapper());
        freemarker.setTemplateLoader(loader);
        return freemarker;
    }

    /** All that pages depend on beside what they show. */
    private record TemplatesKey(SortedMap<String, String> byName) implements MemoCache.Key<SiteTemplates> {}

    /** The templates as they stand now; the same ones as before when no text has changed. */
    static SiteTemplates read(SourceFolder folder, MemoCache memo) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (SourceFile file : folder.allFiles()) {
            String name = file.name().substring(folder.name().length() + 1);
            if (name.matches(".*\\.ftl[hx]?")) {
                text(file).ifPresent(text -> texts.put(name, text));
            }
        }
        TemplatesKey all = new TemplatesKey(texts);
        return memo.of(all, () -> new SiteTemplates(all));
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

    /** What is written in them, by their names. */
    SortedMap<String, String> texts() {
        return texts;
    }

    /** @throws IOException when it is missing or wrong */
    void parse(String name) throws IOException {
        freemarker.getTemplate(name);
    }

    @Override
    public ObjectWrapper wrapper() {
        return freemarker.getObjectWrapper();
    }

    @Override
    public void render(String template, TemplateHashModel variables, Writer writer)
            throws IOException, TemplateException {
        freemarker
                .getTemplate(template)
                .createProcessingEnvironment(variables, writer)
                .process();
    }

    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(LEVEL);
        }

        @Override
        public freemarker.template.TemplateModel wrap(Object object) throws TemplateModelException {
            return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
        }
    }
}
