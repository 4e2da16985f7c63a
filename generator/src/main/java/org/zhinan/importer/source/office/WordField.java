package org.zhinan.importer.source.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.source.common.ListNumerals;

/** A field while its parts are read: what it computes, then what it shows. */
final class WordField {
    /** A character with another one around it. */
    private static final Pattern AROUND =
            Pattern.compile("(?i)\\s*EQ\\s+\\\\o\\s*(?:\\\\a[clr])?\\s*\\(\\s*[○◯]\\s*[,;，]\\s*(\\d{1,2})\\s*\\)\\s*");

    private static final Pattern FRACTION =
            Pattern.compile("(?i)\\s*EQ\\s+\\\\f\\s*\\(\\s*([^(),;]{1,40})[,;]\\s*([^(),;]{1,40})\\)\\s*");

    private final StringBuilder instruction = new StringBuilder();
    private boolean shows;

    void instruct(String text) {
        if (!shows) {
            instruction.append(text);
        }
    }

    void show() {
        shows = true;
    }

    boolean shows() {
        return shows;
    }

    boolean isContents() {
        return instruction.toString().strip().startsWith("TOC");
    }

    /** Whether it is a formula of its own, which has no other result than what its instruction draws. */
    boolean isDrawn() {
        String text = instruction.toString().strip();
        return !shows && (text.startsWith("EQ") || text.startsWith("eq") || text.startsWith("SYMBOL"));
    }

    /** What it draws, if letters can say it. */
    Optional<String> drawn() {
        Matcher around = AROUND.matcher(instruction);
        if (around.matches()) {
            return ListNumerals.circled(Integer.parseInt(around.group(1)));
        }
        Matcher fraction = FRACTION.matcher(instruction);
        return fraction.matches()
                ? Optional.of(
                        fraction.group(1).strip() + "/" + fraction.group(2).strip())
                : Optional.empty();
    }

    String instruction() {
        return instruction.toString().strip();
    }
}
