package org.zhinan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.zhinan.problem.ProblemsException;

/**
 * A site in the making that gets compressed files beside its own, {@code x.html.gz} and {@code x.html.br} beside {@code x.html}, for servers
 * that send them instead. What hardly shrinks has none.
 */
public final class PrecompressedStaging implements Staging {
    /** Text that readers load; PDF and XLSX are compressed in themselves. */
    private static final Pattern COMPRESSIBLE = Pattern.compile(".*\\.(html|css|js|json|jsonl|csv|svg|xml|tmx|txt)");

    /** Below this the headers outweigh what is saved. */
    private static final int LEAST_BYTES = 512;

    private final Staging site;

    private PrecompressedStaging(Staging site) {
        this.site = site;
    }

    /**
     * Goes on with a site that was begun.
     *
     * @throws ProblemsException when there is no Brotli for this machine; the begun site is closed then
     */
    public static Staging of(Staging site) {
        try {
            ReproducibleCompression.requireBrotli();
            return new PrecompressedStaging(site);
        } catch (ProblemsException e) {
            site.close();
            throw e;
        }
    }

    @Override
    public Path folder() {
        return site.folder();
    }

    @Override
    public PublishedSite publish(SiteBuildInputs origin) {
        try {
            SiteFileLister.of(folder()).parallelStream()
                    .map(SiteFileLister.SiteFile::path)
                    .forEach(PrecompressedStaging::compress);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        } catch (IOException e) {
            throw unwritable(e);
        }
        return site.publish(origin);
    }

    /** Writes what is compressed of a file beside it. */
    static void compress(Path file) {
        if (!COMPRESSIBLE.matcher(file.getFileName().toString()).matches()) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length >= LEAST_BYTES) {
                write(file, ".gz", ReproducibleCompression.gzip(bytes), bytes.length);
                write(file, ".br", ReproducibleCompression.brotli(bytes), bytes.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String ending, byte[] compressed, int before) throws IOException {
        if (compressed.length < before - before / 10) {
            Files.write(file.resolveSibling(file.getFileName() + ending), compressed);
        }
    }

    @Override
    public ProblemsException unwritable(IOException e) {
        return site.unwritable(e);
    }

    @Override
    public void close() {
        site.close();
    }
}
