package org.zhinan.render.jbake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * The header of an ordinary JBake page, read strictly: what JBake would skip with a warning, guess from the clock or write to an
 * unreadable file name is a problem here.
 *
 * @param path where the page will stand, from the root
 * @param header keys and values in the order of the file
 * @param body what stands below the header
 */
public record OrdinaryFile(SourceFile file, String path, Map<String, String> header, Body body) {
    /** @param line of the file before its first, counted from 1 */
    public record Body(String text, int line) {}

    private static final String SEPARATOR = "~~~~~~";
    private static final Bilingual HEADER = Message.of(
            "请在开头逐行写“title=…”、“type=page”、“status=published”、“date=2024-11-22”，再写一行{0}",
            "Begin with lines 'title=…', 'type=page', 'status=published', 'date=2024-11-22' and a" + " line {0}",
            SEPARATOR);
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(md|html)");

    /** What the site could not be unpacked with on Windows. */
    private static final Pattern NOT_EVERYWHERE = Pattern.compile(
            "[\\x00-\\x1f\\x7f<>:\"|?*\\\\]|[. ](/|$)|(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|$)",
            Pattern.CASE_INSENSITIVE);

    /** A tag, which may go on in the next line; an address in angle brackets is none. */
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(\\s[^<>]*)?/?>|<[!?]");

    private static final Set<String> KNOWN = Set.of("title", "type", "status", "date", "tags", "summary", "order");
    private static final Set<String> OTHER_MARKUP =
            Set.of("ad", "adoc", "asciidoc", "markdown", "mkd", "rst", "textile");
    private static final Set<String> STATUSES = Set.of("published", "draft");

    boolean isMarkdown() {
        return file.name().endsWith(".md");
    }

    /** Reads all page files below the folder of each language. */
    static List<OrdinaryFile> readAll(SourceFolder pages, Set<String> types, Problems problems) {
        pages.allFiles().stream()
                .filter(OrdinaryFile::isOtherMarkup)
                .forEach(file -> problems.add(
                        file.at(0),
                        Message.of("不读取这种格式的页面", "pages of this format are not read"),
                        Message.of("请用Markdown书写，文件名以“.md”结尾", "Write it as Markdown, in a file that ends in '.md'")));
        pages.allFiles().stream()
                .filter(file -> !isPage(file))
                .filter(file -> NOT_EVERYWHERE.matcher(relative(pages, file)).find())
                .forEach(file -> problems.add(
                        file.at(0),
                        Message.of("文件的名称不能在Windows上使用", "the name of the file cannot be one on Windows"),
                        Message.of("请改名，如“photo.jpg”", "Give it another, as 'photo.jpg'")));
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

    private static String relative(SourceFolder pages, SourceFile file) {
        return file.name().substring(pages.name().length() + 1);
    }

    private static OrdinaryFile read(SourceFolder pages, SourceFile file, Set<String> types, Problems problems) {
        String relative = relative(pages, file);
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    file.at(0),
                    Message.of("“{0}”不能用作页面文件的名称", "'{0}' cannot be the name of a page's file", name),
                    Message.of(
                            "请只用小写ASCII字母、数字和连字符，如“how-to-apply.md”",
                            "Use lower-case ASCII letters, digits and hyphens, as in 'how-to-apply.md'"));
        }
        if (!relative.startsWith(Language.ZH.id() + "/") && !relative.startsWith(Language.EN.id() + "/")) {
            problems.add(
                    file.at(0),
                    Message.of("页面不在任何语言的文件夹中", "the page stands in no language's folder"),
                    Message.of("请移到pages/zh或pages/en", "Move it to pages/zh or pages/en"));
        }
        Map<String, String> header = new LinkedHashMap<>();
        Body body = file.cleanText(problems)
                .map(text -> parse(file, text, header, types, problems))
                .orElse(new Body("", 0));
        return new OrdinaryFile(file, relative.replaceFirst("\\.(md|html)$", ".html"), header, body);
    }

    private static Body parse(
            SourceFile file, String text, Map<String, String> header, Set<String> types, Problems problems) {
        List<String> lines = text.lines().toList();
        int separator = lines.indexOf(SEPARATOR);
        if (separator < 0) {
            problems.add(file.at(1), noHeader(lines), HEADER);
            return new Body("", 0);
        }
        for (int i = 0; i < separator; i++) {
            headerLine(file, i + 1, lines.get(i), header, problems);
        }
        for (String key : List.of("title", "type", "status", "date")) {
            if (header.getOrDefault(key, "").isBlank()) {
                problems.add(
                        file.at(1),
                        Message.of("文件头缺少“{0}”", "the header has no '{0}'", key),
                        Message.of("请加上一行“{0}=…”", "Add a line '{0}=…'", key));
            }
        }
        values(file, lines.subList(0, separator), header, types, problems);
        Body body = new Body(String.join("\n", lines.subList(separator + 1, lines.size())), separator + 1);
        if (file.name().endsWith(".md")) {
            requireNoHtml(file, body, problems);
        }
        return body;
    }

    private static void requireNoHtml(SourceFile file, Body body, Problems problems) {
        HTML.matcher(body.text())
                .results()
                .forEach(tag -> problems.add(
                        file.at(body.line()
                                + (int) body.text()
                                        .substring(0, tag.start() + 1)
                                        .lines()
                                        .count()),
                        Message.of("页面正文中有HTML", "the page has HTML in its text"),
                        Message.of("请改用Markdown书写：内容中不用HTML", "Write it in Markdown: content has no HTML")));
    }

    private static Bilingual noHeader(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).equals("---")
                ? Message.of("文件头是其他工具的写法（“---”）", "the header is in the style of another tool ('---')")
                : Message.of("页面没有文件头", "the page has no header");
    }

    private static void headerLine(
            SourceFile file, int line, String text, Map<String, String> header, Problems problems) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        if (text.isBlank()) {
            return;
        }
        if (equals < 0) {
            problems.add(
                    file.at(line),
                    Message.of("“{0}”不是文件头的写法", "'{0}' is not a line of a header", text),
                    Message.of("请写成“key=value”", "Write 'key=value'"));
        } else if (!KNOWN.contains(key)) {
            problems.add(
                    file.at(line),
                    Message.of("无法识别键“{0}”", "unknown key '{0}'", key),
                    Message.of("此处可用的键有：{0}", "Known keys here are {0}", Message.list(new java.util.TreeSet<>(KNOWN))));
        } else if (header.put(key, text.substring(equals + 1).strip()) != null) {
            problems.add(
                    file.at(line),
                    Message.of("键“{0}”重复出现", "the key '{0}' stands twice", key),
                    Message.of("请只保留其中一处", "Keep one of the two"));
        }
    }

    private static void values(
            SourceFile file, List<String> lines, Map<String, String> header, Set<String> types, Problems problems) {
        String type = header.getOrDefault("type", "");
        if (!type.isBlank() && !types.contains(type)) {
            problems.add(
                    at(file, lines, "type"),
                    Message.of("无法识别页面类型“{0}”", "unknown page type '{0}'", type),
                    Message.of("请选用其中之一：{0}", "Write one of {0}", Message.list(new java.util.TreeSet<>(types))));
        }
        String status = header.getOrDefault("status", "");
        if (!status.isBlank() && !STATUSES.contains(status)) {
            problems.add(
                    at(file, lines, "status"),
                    Message.of("无法识别状态“{0}”", "unknown status '{0}'", status),
                    Message.of("请写“published”或“draft”", "Write 'published' or 'draft'"));
        }
        String date = header.getOrDefault("date", "");
        if (!date.isBlank() && parseDate(date).isEmpty()) {
            problems.add(
                    at(file, lines, "date"),
                    Message.of("“{0}”不是日期", "'{0}' is not a date", date),
                    Message.of("请写成2024-11-22的形式", "Write it as 2024-11-22"));
        }
        String order = header.get("order");
        if (order != null && !isNumber(order)) {
            problems.add(
                    at(file, lines, "order"),
                    Message.of("“{0}”不是排序的序号", "'{0}' is no place in an order", order),
                    Message.of("请写数字，如“order=2”", "Write a number, as in 'order=2'"));
        }
    }

    /** The line of the header that has the key. */
    private static SourceLocation at(SourceFile file, List<String> lines, String key) {
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

    public boolean isDraft() {
        return "draft".equals(header.get("status"));
    }

    public boolean isPublished() {
        return "published".equals(header.get("status"));
    }
}
