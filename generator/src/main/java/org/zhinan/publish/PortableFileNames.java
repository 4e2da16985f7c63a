package org.zhinan.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Which names the files of a bundle may have: those that unpack below one folder, and to the same files on every system. */
final class PortableFileNames {
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*]|[. ](/|$)");
    private static final Pattern DEVICE =
            Pattern.compile("(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|$)", Pattern.CASE_INSENSITIVE);

    private PortableFileNames() {}

    /**
     * Adds a problem for every name that may not be, or not beside another.
     *
     * @param root name of the whole, which stands before each name in the messages
     * @param names with forward slashes; folders are known from the files in them
     */
    static void check(String root, Collection<String> names, Bilingual cure, Problems problems) {
        // By spelling without case: each file and each folder, as it was first spelled.
        Map<String, String> files = new HashMap<>();
        Map<String, String> folders = new HashMap<>();
        List<String> safe = new ArrayList<>();
        for (String name : names) {
            Optional<Bilingual> fault = fault(name);
            fault.ifPresent(message -> problems.add(where(root, name), message, cure));
            String first = files.putIfAbsent(folded(name), name);
            if (first != null) {
                problems.add(where(root, name), twin(name, first), cure);
            }
            if (fault.isEmpty()) {
                safe.add(name);
            }
        }
        for (String name : safe) {
            checkFolders(root, name, files, folders, cure, problems);
        }
    }

    private static void checkFolders(
            String root,
            String name,
            Map<String, String> files,
            Map<String, String> folders,
            Bilingual cure,
            Problems problems) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash);
            String file = files.get(folded(folder));
            if (file != null) {
                problems.add(
                        where(root, file), Message.of("该名称既是文件又是文件夹", "the name is a file's and a folder's"), cure);
            }
            String first = folders.putIfAbsent(folded(folder), folder);
            if (first != null && !first.equals(folder)) {
                problems.add(where(root, name), twin(folder, first), cure);
            }
        }
    }

    private static Bilingual twin(String name, String first) {
        return name.equals(first)
                ? Message.of("该名称重复出现", "the name is there twice")
                : Message.of(
                        "该名称与“{0}”只有大小写不同，在Windows上只能有其一",
                        "the name differs from '{0}' in case alone, and Windows has but one of them", shown(first));
    }

    private static Optional<Bilingual> fault(String name) {
        List<String> parts = List.of(name.split("/", -1));
        if (name.startsWith("/") || name.startsWith("\\") || DRIVE.matcher(name).matches()) {
            return Optional.of(
                    Message.of("该名称是绝对路径，会写到文件夹之外", "the name is absolute, so it would be written outside the folder"));
        }
        if (parts.contains("..") || List.of(name.split("[/\\\\]", -1)).contains("..")) {
            return Optional.of(Message.of("该名称指向文件夹之外", "the name leads out of the folder"));
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of(Message.of(
                    "该名称含有反斜杠，它只在Windows上分隔文件夹",
                    "the name has a backslash, which parts folders on Windows and does not elsewhere"));
        }
        if (parts.contains("") || parts.contains(".")) {
            return Optional.of(Message.of("该名称中有空的一段", "the name has an empty part"));
        }
        if (NOT_ON_WINDOWS.matcher(name).find() || DEVICE.matcher(name).find()) {
            return Optional.of(Message.of("该名称不能在Windows上使用", "the name cannot be one on Windows"));
        }
        return Optional.empty();
    }

    static SourceLocation where(String root, String name) {
        return new SourceLocation(root + "/" + shown(name), 0);
    }

    /** Fit for a terminal: what cannot be seen is written as its code. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean visible = !Character.isISOControl(c)
                    && Character.isDefined(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE;
            if (visible) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u{%x}", c));
            }
        });
        return shown.toString();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
