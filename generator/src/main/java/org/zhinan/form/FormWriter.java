package org.zhinan.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.content.Language;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.memo.Memo;

/** Writes blank forms. */
public final class FormWriter {
    private FormWriter() {}

    /**
     * Writes every form of the edition in both languages to {@code <site>/<edition id>/forms/<form
     * id>.<language>.xlsx}. Forms that a page fills in stand there as scripts, too. The same edition
     * gives the same bytes wherever and whenever it is written.
     *
     * @return what was written, sorted by path
     * @throws UncheckedIOException when a file cannot be written
     */
    public static List<BlankForm> write(Edition edition, Path site) {
        return write(edition, site, Memo.none());
    }

    /** As {@link #write(Edition, Path)}; forms that are drawn as before are not drawn again. */
    public static List<BlankForm> write(Edition edition, Path site, Memo memo) {
        if (edition.forms().stream().anyMatch(Form::listsScenarios)) {
            write(site.resolve(ZipLibrary.PATH), ZipLibrary.script());
        }
        return edition.forms().parallelStream()
                .flatMap(form ->
                        Stream.of(Language.values()).map(language -> write(edition, form, language, site, memo)))
                .sorted(Comparator.comparing(BlankForm::path))
                .toList();
    }

    /** What the bytes of a form depend on. */
    private record Drawn(Layout layout, Language language) implements Memo.Key<byte[]> {}

    private static BlankForm write(Edition edition, Form form, Language language, Path site, Memo memo) {
        String path = edition.id() + "/forms/" + form.id() + "." + language.id() + Format.XLSX.ending();
        Layout layout = Layout.of(edition, form);
        byte[] bytes = memo.of(new Drawn(layout, language), () -> layout.draw(language));
        write(site.resolve(path), bytes);
        Optional<BlankScript> script =
                form.listsScenarios() ? Optional.of(BlankScript.beside(path, language)) : Optional.empty();
        script.ifPresent(each -> write(site.resolve(each.path()), BlankScript.of(bytes)));
        return new BlankForm(form.id(), language, Format.XLSX, path, bytes.length, sha256(bytes), script);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
