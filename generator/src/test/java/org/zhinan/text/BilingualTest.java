package org.zhinan.text;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BilingualTest {
    /** Freemarker's own comparison takes some texts for the same that are not, so templates ask the text. */
    @Test
    void templatesCompareCharacterByCharacter() throws IOException, TemplateException {
        assertThat(compared(new Bilingual("10²", "102"), new Bilingual("10²", "10²")))
                .isEqualTo("false, false");
        assertThat(compared(new Bilingual("（一）", "(一)"), new Bilingual("(一)", "(一)")))
                .isEqualTo("false, false");
        assertThat(compared(new Bilingual("5㎡", "5㎡"), new Bilingual("5㎡", "5㎡")))
                .isEqualTo("true, true");
    }

    private static String compared(Bilingual one, Bilingual other) throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        StringWriter written = new StringWriter();
        new Template("test", "${one.isSame()?c}, ${one.sameAs(other)?c}", freemarker)
                .process(Map.of("one", one, "other", other), written);
        return written.toString();
    }
}
