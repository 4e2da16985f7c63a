package org.zhinan.render.jbake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.content.SourceFile;
import org.zhinan.content.SourceFolder;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;
import org.zhinan.text.Language;

/**
 * The header of an ordinary JBake page, read strictly: what JBake would skip with a warning, guess from the clock or write to an
 * unreadable file name is a problem here.
 *
 * @param path where the page will stand, from the root
 * @param header keys and values in the order of the file
 */
public record OrdinaryFile(SourceFile file, String path, Map<String, String> header) {
    private static final String SEPARATOR = "~~~~~~";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(md|html)");
    /** A tag, which may go on in the next line; an address in angle brackets is none. */
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(\\s[^<>]*)?/?>|<[!?]");

    private static final Set<String> KNOWN = Set.of("title", "type", "status", "date", "tags", "summary", "order");
    private static final Set<String> OTHER_MARKUP =
            Set.of("ad", "adoc", "asciidoc", "markdown", "mkd", "rst", "textile");
    private static final Set<String> STATUSES = Set.of("published", "draft");

    /** Reads all page files below the folder of each language. */
    static List<OrdinaryFile> readAll(SourceFolder pages, Set<String> types, Problems problems) {
        pages.allFiles().stream()
                .filter(OrdinaryFile::isOtherMarkup)
                .forEach(file -> problems.add(
                        file.at(0),
                        "pages of this format are not read",
                        "Write it as Markdown, in a file that ends in '.md'"));
        return pages.allFiles().stream()
                .filter(OrdinaryFile::isPage)
                .map(file -> read(pages, file, types, problems))
                .toList();
    }

    /** Whether JBake reads the file as a page. */
    public static boolean isPage(SourceFile file) {
        return file.name().endsWith(".md") || file.name().endsWith(".html");
    }

    /** JBake would read it past our checks, or copy it as it stands where an engine is not here. */
    private static boolean isOtherMarkup(SourceFile file) {
        return OTHER_MARKUP.contains(file.name().substring(file.name().lastIndexOf('.') + 1));
    }

    private static OrdinaryFile read(SourceFolder pages, SourceFile file, Set<String> types, Problems problems) {
        String relative = file.name().substring(pages.name().length() + 1);
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    file.at(0),
                    "'" + name + "' cannot be the name of a page's file",
                    "Use lower-case ASCII letters, digits and hyphens, as in 'how-to-apply.md'");
        }
        if (!relative.startsWith(Language.ZH.id() + "/") && !relative.startsWith(Language.EN.id() + "/")) {
            problems.add(file.at(0), "the page stands in no language's folder", "Move it to pages/zh or pages/en");
        }
        Map<String, String> header = new LinkedHashMap<>();
        file.cleanText(problems).ifPresent(text -> parse(file, text, header, types, problems));
        return new OrdinaryFile(file, relative.replaceFirst("\\.(md|html)$", ".html"), header);
    }

    private static void parse(
            SourceFile file, String text, Map<String, String> header, Set<String> types, Problems problems) {
        List<String> lines = text.lines().toList();
        int separator = lines.indexOf(SEPARATOR);
        if (separator < 0) {
            boolean yaml = !lines.isEmpty() && lines.get(0).equals("---");
            problems.add(
                    file.at(1),
                    yaml ? "the header is in the style of another tool ('---')" : "the page has no header",
                    "Begin with lines 'title=…', 'type=page', 'status=published', 'date=2024-11-22' and a line "
                            + SEPARATOR);
            return;
        }
        for (int i = 0; i < separator; i++) {
            headerLine(file, i + 1, lines.get(i), header, problems);
        }
        for (String key : List.of("title", "type", "status", "date")) {
            if (header.getOrDefault(key, "").isBlank()) {
                problems.add(file.at(1), "the header has no '" + key + "'", "Add a line '" + key + "=…'");
            }
        }
        values(file, lines.subList(0, separator), header, types, problems);
        if (file.name().endsWith(".md")) {
            String body = String.join("\n", lines.subList(separator, lines.size()));
            HTML.matcher(body)
                    .results()
                    .forEach(tag -> problems.add(
                            file.at(separator
                                    + (int) body.substring(0, tag.start() + 1)
                                            .lines()
                                            .count()),
                            "the page has HTML in its text",
                            "Write it in Markdown: content has no HTML"));
        }
    }

    private static void headerLine(
            SourceFile file, int line, String text, Map<String, String> header, Problems problems) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        if (text.isBlank()) {
            return;
        }
        if (equals < 0) {
            problems.add(file.at(line), "'" + text + "' is not a line of a header", "Write 'key=value'");
        } else if (!KNOWN.contains(key)) {
            problems.add(
                    file.at(line),
                    "unknown key '" + key + "'",
                    "Known keys here are " + String.join(", ", new java.util.TreeSet<>(KNOWN)));
        } else if (header.put(key, text.substring(equals + 1).strip()) != null) {
            problems.add(file.at(line), "the key '" + key + "' stands twice", "Keep one of the two");
        }
    }

    private static void values(
            SourceFile file, List<String> lines, Map<String, String> header, Set<String> types, Problems problems) {
        String type = header.getOrDefault("type", "");
        if (!type.isBlank() && !types.contains(type)) {
            problems.add(
                    at(file, lines, "type"),
                    "unknown page type '" + type + "'",
                    "Write one of " + String.join(", ", new java.util.TreeSet<>(types)));
        }
        String status = header.getOrDefault("status", "");
        if (!status.isBlank() && !STATUSES.contains(status)) {
            problems.add(at(file, lines, "status"), "unknown status '" + status + "'", "Write 'published' or 'draft'");
        }
        String date = header.getOrDefault("date", "");
        if (!date.isBlank() && parseDate(date).isEmpty()) {
            problems.add(at(file, lines, "date"), "'" + date + "' is not a date", "Write it as 2024-11-22");
        }
        String order = header.get("order");
        if (order != null && !isNumber(order)) {
            problems.add(
                    at(file, lines, "order"),
                    "'" + order + "' is no place in an order",
                    "Write a number, as in 'order=2'");
        }
    }

    /** The line of the header that has the key. */
    private static Where at(SourceFile file, List<String> lines, String key) {
        int line = 1;
        while (line < lines.size() && !lines.get(line - 1).strip().startsWith(key)) {
            line++;
        }
        return file.at(line);
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Language language() {
        return path.startsWith(Language.EN.id() + "/") ? Language.EN : Language.ZH;
    }

    String title() {
        return header.getOrDefault("title", "");
    }

    String summary() {
        return header.getOrDefault("summary", title());
    }

    /** Its date, as its header writes it. */
    public String day() {
        return header.getOrDefault("date", "");
    }

    /** Its place among the links of the footer; pages without one come last. */
    int order() {
        return isNumber(header.get("order")) ? Integer.parseInt(header.get("order")) : Integer.MAX_VALUE;
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("[0-9]{1,4}");
    }

    public boolean isPublished() {
        return "published".equals(header.get("status"));
    }
}
