package org.zhinan.form.filled;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.form.filled.workbook.SentCell;

/** The lines {@code 1.环节名—场景名—实例名} of a cell that was typed. */
final class TypedScenarioLineParser {
    /** No line that is meant is longer, and a hostile one would be long in matching. */
    static final int MOST = 500;

    private static final String DASH = "[—―–－]++";
    private static final String NAME = "([^—―–－]++)";
    private static final Pattern LINE = Pattern.compile("(?:[0-9]++[.．、])?+\\s*+" + NAME + DASH + NAME + DASH + "(.+)");

    /** A second line that stands on the same one. */
    private static final Pattern RUN_ON = Pattern.compile("[0-9][.．、]" + NAME + "—" + NAME + "—");

    private TypedScenarioLineParser() {}

    /** The lines that are of that form. */
    static List<Instance> instances(SentCell cell) {
        return lines(cell).stream().flatMap(line -> parse(cell, line).stream()).toList();
    }

    /** The lines that are not. */
    static List<String> malformed(SentCell cell) {
        return lines(cell).stream().filter(line -> parse(cell, line).isEmpty()).toList();
    }

    private static List<String> lines(SentCell cell) {
        return cell.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<Instance> parse(SentCell cell, String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() > MOST
                || !matcher.matches()
                || RUN_ON.matcher(matcher.group(3)).find()) {
            return Optional.empty();
        }
        return Optional.of(
                new Instance(cell.with(matcher.group(1)), cell.with(matcher.group(2)), cell.with(matcher.group(3))));
    }
}
