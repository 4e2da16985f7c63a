package org.zhinan.render.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import org.jbake.app.Asset;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;

/** Copies what is neither page nor a file of a program; JBake's own knows files of programs by their rights only. */
final class SiteAssets extends Asset {
    private final JBakeConfiguration config;

    SiteAssets(JBakeConfiguration config) {
        super(config);
        this.config = config;
    }

    @Override
    public void copy() {
        copy(config.getAssetFolder(), file -> true);
    }

    @Override
    public void copyAssetsFromContent(File content) {
        copy(content, file -> !Engines.getRecognizedExtensions().contains(FileUtil.fileExt(file.name())));
    }

    private void copy(File from, Predicate<SourceFile> wanted) {
        SourceFolder folder = SourceFolder.of(from.toPath());
        Path site = config.getDestinationFolder().toPath();
        for (SourceFile file : folder.allFiles()) {
            if (wanted.test(file)) {
                copy(
                        file.path(),
                        site.resolve(file.name().substring(folder.name().length() + 1)));
            }
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
