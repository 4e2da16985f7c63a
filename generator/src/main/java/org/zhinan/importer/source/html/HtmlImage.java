package org.zhinan.importer.source.html;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceBlock.Image;

/** A picture of a page: its address, or its content where the page holds it. */
final class HtmlImage {
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|/|\\\\");
    private static final int MOST = 20_000_000;
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

    /** The block with the picture that was saved along with its page, in the folder of the page or below; else as it is. */
    static SourceBlock withFile(SourceBlock block, Path page) {
        return block instanceof Image image && image.content().length == 0
                ? file(image.source(), page)
                        .<SourceBlock>map(bytes -> new Image(image.source(), bytes, image.description(), image.line()))
                        .orElse(image)
                : block;
    }

    private static Optional<byte[]> file(String source, Path page) {
        try {
            if (ADDRESS.matcher(source).lookingAt()) {
                return Optional.empty();
            }
            Path folder = page.toAbsolutePath().getParent().toRealPath();
            Path file = folder.resolve(URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toRealPath();
            boolean own = file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) <= MOST;
            return own ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
