package org.zhinan.form.filled;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.TextFolding;

/** The Chinese of what an English form says in both languages: that of a form handed out before may have other English. */
final class OfficialChineseLookup {
    private static final Pattern BOTH =
            Pattern.compile("[^\\p{IsHan}]+(?:\n| / )([^/\n\\p{IsHan}]*+\\p{IsHan}[^/\n]*)");

    private OfficialChineseLookup() {}

    /** Folded; empty for a text in one language. */
    static Optional<String> of(String text) {
        Matcher both = BOTH.matcher(text);
        return both.matches() ? Optional.of(TextFolding.of(both.group(1))) : Optional.empty();
    }
}
