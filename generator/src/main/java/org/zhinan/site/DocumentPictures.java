package org.zhinan.site;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.zhinan.files.DigestedBytes;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.Picture;
import org.zhinan.site.address.Routes;

/** The pictures of documents as files beside the pages. */
public final class DocumentPictures {
    private DocumentPictures() {}

    /**
     * Writes those of all editions below the site.
     *
     * @throws java.io.UncheckedIOException when one cannot be written
     */
    public static List<SideFile> write(Library library, Path site) {
        return each(
                library,
                (path, picture) -> SideFile.write(
                        site, path, DigestedBytes.of(picture.file().bytes()), picture.about()));
    }

    /** What {@link #write} will write. */
    public static List<SideFile> planned(Library library) {
        return each(library, (path, picture) -> new SideFile(path, 0, "", picture.about()));
    }

    private record Placed(Picture.File file, SideFile.About about) {}

    /** A file that several clauses show is one. */
    private static List<SideFile> each(Library library, BiFunction<String, Placed, SideFile> make) {
        Map<String, Placed> pictures = new LinkedHashMap<>();
        for (Edition edition : library.editions()) {
            edition.clauses()
                    .values()
                    .forEach(clause -> clause.picture().stream()
                            .flatMap(picture -> picture.files().stream())
                            .forEach(file -> pictures.putIfAbsent(
                                    Routes.picture(edition.id(), clause.document(), file.name()),
                                    new Placed(file, new SideFile.DocumentPicture(edition.id(), clause.document())))));
        }
        return pictures.entrySet().stream()
                .map(each -> make.apply(each.getKey(), each.getValue()))
                .toList();
    }
}
