package org.zhinan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

@Tag("fast")
class ShippedSearchVocabularyTest {

    /** A page is found by the title that it has. */
    @Test
    void titlesAreThoseOfThePages() throws IOException {
        Properties zh = words(Language.ZH);
        Properties en = words(Language.EN);
        ShippedSearchVocabulary.shipped()
                .pages()
                .forEach((name, page) -> page.title().ifPresent(title -> {
                    String key = "title." + name.replace("/index", "");
                    assertThat(title).as(key).isEqualTo(new Bilingual(zh.getProperty(key), en.getProperty(key)));
                }));
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("../templates/text/" + language.id() + ".properties"))) {
            words.load(in);
        }
        return words;
    }
}
