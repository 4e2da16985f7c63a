package org.zhinan.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * A blank form as a classic script, which sets {@code window.ZhinanBlank} to its bytes in base64: a page that is opened from a
 * folder can read no other file.
 *
 * @param path relative to the site, with forward slashes
 * @param name of the file that is filled in
 */
public record BlankScript(Language language, String path, String name) {

    static BlankScript beside(String path, Language language) {
        return new BlankScript(
                language, path.replaceFirst("\\.[a-z]+$", ".js"), path.substring(path.lastIndexOf('/') + 1));
    }

    static byte[] of(byte[] blank) {
        String base64 = Base64.getEncoder().encodeToString(blank);
        return ("window.ZhinanBlank = '" + base64 + "';\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The script with which a page unpacks and packs it. */
    public String library() {
        return ZipLibrary.PATH;
    }

    /** How the form's lists name a domain or scenario. */
    public String choice(Bilingual name) {
        return ScenarioNames.choice(name, language);
    }
}
