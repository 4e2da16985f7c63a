package org.zhinan.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Problems;

/** Finds what is wrong with templates without rendering a page: their syntax, and the interface words that they ask for. */
final class TemplateCheck {
    private static final Pattern WORD = Pattern.compile("\\bt\\.of\\(\\s*(?:\"([^\"]+)\"|'([^']+)')\\s*[,)]");

    private final SourceFolder folder;
    private final SiteTemplates templates;

    TemplateCheck(SourceFolder folder, SiteTemplates templates) {
        this.folder = folder;
        this.templates = templates;
    }

    void syntax(Problems problems) {
        List<Throwable> errors = new ArrayList<>();
        for (String name : templates.texts().keySet()) {
            try {
                templates.parse(name);
            } catch (IOException e) {
                errors.add(e);
            }
        }
        TemplateProblems.report(errors, folder, problems);
    }

    /** @param known keys of all interface words */
    void words(Set<String> known, Problems problems) {
        templates.texts().forEach((name, text) -> {
            Matcher asked = WORD.matcher(text);
            while (asked.find()) {
                String key = asked.group(1) == null ? asked.group(2) : asked.group(1);
                if (!known.contains(key)) {
                    int line = 1
                            + (int) text.substring(0, asked.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
                    TemplateProblems.unknownWord(folder.file(name).at(line), key, problems);
                }
            }
        });
    }
}
