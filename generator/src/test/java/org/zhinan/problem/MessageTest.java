package org.zhinan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.testing.Folders;
import org.zhinan.testing.Translation;
import org.zhinan.text.Bilingual;

@Tag("fast")
class MessageTest {
    private static final String LITERAL = "((?:\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*)?)+)";
    private static final Pattern CALL = Pattern.compile("Message\\.of\\(\\s*" + LITERAL + ",\\s*" + LITERAL);

    @Test
    void valuesStandInEitherOrderAndInTheirLanguage() {
        Bilingual message =
                Message.of("{1}的{0}：{2}", "{0} of {1}: {2}", "{1}", Message.of("表", "form"), List.of("a", "b"));
        assertThat(message).isEqualTo(new Bilingual("表的{1}：a、b", "{1} of form: [a, b]"));
        assertThat(Message.list(List.of("a", "b"))).isEqualTo(new Bilingual("a、b", "a, b"));
    }

    /** A line of a megabyte is no sentence; a character of two units is not cut in two. */
    @Test
    void aLongValueIsQuotedAsFarAsItIsRead() {
        assertThat(Message.of("{0}", "{0}", "x".repeat(2_000)).en()).isEqualTo("x".repeat(2_000));
        assertThat(Message.of("{0}", "{0}", "x".repeat(1_000_000)).en()).isEqualTo("x".repeat(2_000) + "…");
        assertThat(Message.of("{0}", "{0}", "x".repeat(1_999) + "𠀀".repeat(9)).en())
                .isEqualTo("x".repeat(1_999) + "…");
    }

    @Test
    void everyMessageOfTheProgramIsInBothLanguages() throws IOException {
        int found = 0;
        for (Path file : Folders.files(Path.of("src/main/java"))) {
            Matcher call = CALL.matcher(Files.readString(file));
            while (call.find()) {
                found++;
                String chinese = text(call.group(1));
                // Values between marks have no words that could be in another language.
                if (!chinese.replaceAll("[{]\\d[}]", "").matches("[“”（）、：]*")) {
                    Translation.check(chinese, text(call.group(2)));
                }
            }
        }
        assertThat(found).isGreaterThan(250);
    }

    private static String text(String literals) {
        return literals.replaceAll("\"\\s*\\+\\s*\"", "").strip().replaceAll("^\"|\"$", "");
    }
}
