package org.zhinan.starter.source.html;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.starter.source.SourceBlock.Image;

/** A picture of a page: its address, or its content where the page holds it. */
final class HtmlImage {
    private static final Pattern DATA = Pattern.compile("data:([\\w/+.-]+);base64,");

    private HtmlImage() {}

    static Image of(String source, Optional<String> description, int line) {
        Matcher data = DATA.matcher(source);
        if (!data.lookingAt()) {
            return new Image(source, new byte[0], description, line);
        }
        byte[] content;
        try {
            content = Base64.getMimeDecoder().decode(source.substring(data.end()));
        } catch (IllegalArgumentException e) {
            content = new byte[0];
        }
        return new Image("data:" + data.group(1), content, description, line);
    }
}
