package org.zhinan.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.files.OutputFiles;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/**
 * A style sheet or script that a page asks for once and that is kept in parts: {@code joined/css/site.css} is a folder, and the
 * files in it, in the order of their names, are {@code css/site.css}.
 *
 * @param path where it stands in the site
 * @param first the first part, for messages
 * @param text of all parts
 */
record ConcatenatedFile(String path, SourceFile first, String text) {
    /** What a style sheet can do without: comments and the space around line ends, but nothing within quotes. */
    private static final Pattern FOR_EDITORS =
            Pattern.compile("(?s)(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')|/\\*.*?\\*/\\s*|\\s*\\n\\s*");

    /** Of a script, the lines that are nothing but a comment, empty ones, and what lines begin with; none of ours has a text of several lines. */
    private static final Pattern COMMENT_LINES =
            Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*[^\\n]*\\*/[ \\t]*)?\\n|^[ \\t]+");

    /** All joined files, by path. */
    static List<ConcatenatedFile> readAll(SourceFolder folder, Problems problems) {
        Map<String, List<SourceFile>> parts = new TreeMap<>();
        for (SourceFile part : folder.allFiles()) {
            String name = part.name().substring(folder.name().length() + 1);
            String path = name.substring(0, Math.max(0, name.lastIndexOf('/')));
            if (path.matches(".+\\.(css|js)")) {
                parts.computeIfAbsent(path, each -> new ArrayList<>()).add(part);
            } else {
                problems.add(
                        part.at(0),
                        Message.of("该文件不属于任何合并文件", "this is no part of a joined file"),
                        Message.of(
                                "请放入与所属合并文件同名的文件夹，如{0}/css/site.css",
                                "Put it into a folder named as the file that it is a part of, as in {0}/css/site.css",
                                folder.name()));
            }
        }
        return parts.entrySet().stream()
                .map(file -> join(file.getKey(), file.getValue(), problems))
                .toList();
    }

    private static ConcatenatedFile join(String path, List<SourceFile> parts, Problems problems) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text(problems).orElse("")).append('\n'));
        return new ConcatenatedFile(
                path,
                parts.get(0),
                path.endsWith(".css")
                        ? light(text.toString())
                        : COMMENT_LINES.matcher(text).replaceAll(""));
    }

    private static String light(String css) {
        return FOR_EDITORS
                .matcher(css)
                .replaceAll(found -> found.group(1) == null ? "\n" : Matcher.quoteReplacement(found.group(1)))
                .replaceAll("(?m)^([\\w-]+): ", "$1:")
                .strip()
                .concat("\n");
    }

    void write(Path site) {
        OutputFiles.write(site.resolve(path), text);
    }
}
