package org.zhinan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zhinan.SiteGenerator;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.Library;
import org.zhinan.render.BuiltInTemplate;
import org.zhinan.testing.SmallPack;

/** Sites that are made in no time: what is published does not care how it was baked. */
final class Sites {
    static final List<String> PAGES =
            List.of("404.html", "en/index.html", "index.html", "zh/2030/tiers/basic.html", "zh/index.html");

    static final Function<SignOffSheet, String> SHEET = BuiltInTemplate.of(SignOffSheet.class, "sign-off.ftlh");

    private static final int BINARY = 20_000;

    private Sites() {}

    static SiteBuildInputs origin() {
        return Small.ORIGIN;
    }

    private static SiteBuildInputs origin(SmallPack pack) {
        return new SiteBuildInputs(
                library(pack), new SourceFolder(pack.content(), "content").allFiles(), PAGES, List.of(), "1");
    }

    static Library library(SmallPack pack) {
        return SiteGenerator.library(pack.content());
    }

    /** Writes a site of 13 files, manifest not counted; each page says which edition of it this is. */
    static void fill(Path folder, int edition) {
        for (String page : PAGES) {
            write(
                    folder,
                    page,
                    ("<!DOCTYPE html><title>" + page + "</title><p>edition " + edition + "</p>\n")
                            .repeat(20)
                            .getBytes(StandardCharsets.UTF_8));
        }
        write(folder, "css/site.css", "body {}\n".getBytes(StandardCharsets.UTF_8));
        write(folder, "img/nothing.svg", new byte[0]);
        for (int i = 1; i <= 6; i++) {
            byte[] bytes = new byte[BINARY];
            new Random(i).nextBytes(bytes);
            write(folder, "2030/forms/form-" + i + ".xlsx", bytes);
        }
    }

    private static void write(Path folder, String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes a plain site. */
    static Path site(Path output, int edition) {
        publish(Staging.begin(output), edition);
        return output;
    }

    static Path bundle(Path zip) {
        return bundle(zip, Optional.empty(), SmallPack.ORIGINAL);
    }

    static Path bundle(Path zip, Optional<Path> since, SmallPack pack) {
        SiteBuildInputs origin = pack.equals(SmallPack.ORIGINAL) ? origin() : origin(pack);
        try (Staging staging = Bundle.begin(zip, since, SHEET)) {
            fill(staging.folder(), 1);
            staging.publish(origin);
        }
        return zip;
    }

    static PublishedSite publish(Staging staging, int edition) {
        try (staging) {
            fill(staging.folder(), edition);
            return staging.publish(origin());
        }
    }

    /** Unpacks a bundle with the JDK's own reader. */
    static Path unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                write(folder, entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return folder;
    }

    /** Of the small pack, read once. */
    private static final class Small {
        static final SiteBuildInputs ORIGIN = origin(SmallPack.ORIGINAL);
    }
}
