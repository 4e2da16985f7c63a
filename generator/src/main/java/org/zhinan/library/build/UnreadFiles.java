package org.zhinan.library.build;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.content.file.FolderLinks;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** Files that look like part of the pack and are read by nothing: a misspelt name would lose what they say without a word. */
public final class UnreadFiles {
    private static final Pattern OF_THE_PACK =
            Pattern.compile("(site|glossary|references|exceptions|translation)\\.yaml"
                    + "|jbake\\.properties|text/(zh|en)\\.properties|numbering/[^/]+\\.yaml|editions/[^/]+/("
                    + "(edition|notes)\\.yaml|documents/[^/]+/(document\\.yaml|confirmed\\.yaml|zh\\.md|en\\.md)"
                    + "|catalogue/(domains|scenarios|areas|tiers|indicators|technologies|responsibilities)\\.yaml"
                    + "|(calls|forms|asked)/[^/]+\\.yaml)");
    /** Notes of an editor at the top, such as README.md, are nobody's mistake. */
    private static final Pattern LIKE_IT = Pattern.compile(
            "(?!pages/|fonts/)(.*\\.ya?ml|editions/.*\\.(md|markdown)|(text/)?[^/]*\\.properties)",
            Pattern.CASE_INSENSITIVE);

    private UnreadFiles() {}

    public static void report(SourceFolder root, Problems problems) {
        FolderLinks.report(root, problems);
        for (SourceFile file : root.allFiles()) {
            String name = file.name().substring(root.name().length() + 1);
            if (LIKE_IT.matcher(name).matches() && !OF_THE_PACK.matcher(name).matches()) {
                problems.add(
                        file.at(0),
                        Message.of("内容包中没有这样命名的文件，程序不会读取它", "no file of a pack is called so, and nothing reads it"),
                        meant(name)
                                .map(own -> Message.of("请改名为“{0}”，或移走该文件", "Call it '{0}', or move it away", own))
                                .orElseGet(() -> Message.of(
                                        "请按docs/content.md所列的文件名改名，或移走该文件",
                                        "Give it a name that docs/content.md lists, or move it away")));
            }
        }
    }

    /** The name that only another ending or another case keeps it from having. */
    private static Optional<String> meant(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String folder = name.substring(0, name.length() - file.length());
        String own =
                file.toLowerCase(Locale.ROOT).replaceFirst("\\.yml$", ".yaml").replaceFirst("\\.markdown$", ".md");
        return Optional.of(own)
                .filter(each -> OF_THE_PACK.matcher(folder + each).matches());
    }
}
