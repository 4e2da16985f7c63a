package org.zhinan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/**
 * What an ordinary page says of itself, as far as the search needs it; what is wrong with it is told by who renders it.
 *
 * @param language of the folder that it stands in
 * @param name of its page, below the folder of the language and without an ending
 */
public record PageFrontMatter(Language language, String name, String title, String summary) {

    private static final String SEPARATOR = "~~~~~~";
    private static final String ENDING = ".md";

    /** Those that are published, of both languages. */
    public static List<PageFrontMatter> readAll(SourceFolder content) {
        SourceFolder pages = content.folder("pages");
        return pages.exists()
                ? pages.allFiles().stream()
                        .filter(file -> file.name().endsWith(ENDING))
                        .map(file -> read(pages, file))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<PageFrontMatter> read(SourceFolder pages, SourceFile file) {
        String[] path = file.name().substring(pages.name().length() + 1).split("/", 2);
        Map<String, String> header = new LinkedHashMap<>();
        file.text(new Problems())
                .ifPresent(text -> text.lines()
                        .takeWhile(line -> !line.equals(SEPARATOR))
                        .map(line -> line.split("=", 2))
                        .filter(line -> line.length == 2)
                        .forEach(line -> header.put(line[0].strip(), line[1].strip())));
        String title = header.getOrDefault("title", "");
        if (path.length < 2 || title.isEmpty() || !"published".equals(header.get("status"))) {
            return Optional.empty();
        }
        Language language = path[0].equals(Language.EN.id()) ? Language.EN : Language.ZH;
        String name = path[1].substring(0, path[1].length() - ENDING.length());
        return Optional.of(new PageFrontMatter(language, name, title, header.getOrDefault("summary", "")));
    }
}
