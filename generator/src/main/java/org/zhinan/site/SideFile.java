package org.zhinan.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.files.DigestedBytes;
import org.zhinan.files.OutputFiles;
import org.zhinan.library.Form;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * A file beside the pages of a site, whose name and size stand in pages.
 *
 * @param path relative to the site, with forward slashes
 * @param bytes size of the file
 * @param sha256 64 lower-case hexadecimal digits
 * @param about what pages say of it
 */
public record SideFile(String path, long bytes, String sha256, About about) {

    /**
     * Writes the file.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public static SideFile write(Path site, String path, DigestedBytes content, About about) {
        OutputFiles.write(site.resolve(path), content.bytes());
        return of(path, content, about);
    }

    /** Of this content, which the caller writes. */
    public static SideFile of(String path, DigestedBytes content, About about) {
        return new SideFile(path, content.bytes().length, content.sha256(), about);
    }

    /** The path without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What its ending says. */
    public String format() {
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** What a file is. */
    public sealed interface About {
        /** Id of the edition that it belongs to. */
        String edition();
    }

    /** {@code form} is the id of its definition. */
    public record BlankForm(String edition, String form, Language language, Format format) implements About {}

    /**
     * A blank form as a classic script, which sets {@code window.ZhinanBlank} to its bytes in base64: a page that is opened from a
     * folder can read no other file.
     *
     * @param form id of its definition
     * @param fills name of the file that is filled in
     */
    public record BlankScript(String edition, String form, Language language, String fills) implements About {
        /** The script with which a page unpacks and packs the form. */
        public String library() {
            return Routes.ZIP_LIBRARY;
        }

        /** How the form's lists name a domain or scenario. */
        public String choice(Bilingual name) {
            return Form.choice(name, language);
        }
    }

    /** By what a page reads and checks returned forms, as a classic script that sets {@code window.ZhinanFormRules}. */
    public record FormRules(String edition) implements About {}

    /** {@code document} is the id of the document. */
    public record DocumentPdf(String edition, String document, PageLanguageMode view) implements About {}

    /** A picture of a document, which its page shows. */
    public record DocumentPicture(String edition, String document) implements About {}

    /**
     * Data for other programs.
     *
     * @param description what it holds; the interface words say it under {@code data.is.<description>}
     * @param rows how many things it tells of
     * @param fields what it tells of each, in its order; none where its format has no fields
     */
    public record Export(String edition, String description, int rows, List<ExportField> fields) implements About {}

    /**
     * A field of each row; the interface words explain it under {@code data.field.<key>}.
     *
     * @param key its name in JSON
     * @param columns the headers of its columns in CSV; none where it stands in JSON only
     */
    public record ExportField(String key, List<String> columns) {}
}
