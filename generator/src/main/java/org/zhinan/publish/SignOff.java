package org.zhinan.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * {@code sign-off.html}: what an officer who takes a bundle over has to know and to sign. In both languages, of one file, without script
 * and style.
 *
 * @param manifest digest of the manifest
 * @param clauses digest of the list of clauses
 */
record SignOff(Origin origin, Published site, String manifest, String clauses) {
    /** The list of digests, the list of clauses and this sheet. */
    private static final int BESIDE_THE_SITE = 3;

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z.]+)}}");

    String html(Optional<Changes> changes) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("name.zh", Html.escape(origin.library().site().name().zh()));
        slots.put("name.en", Html.escape(origin.library().site().name().en()));
        slots.put("counts", counts());
        slots.put("manifest", manifest);
        slots.put("clauses", clauses);
        slots.put("files", Integer.toString(site.files() + BESIDE_THE_SITE));
        slots.put("changes", changes.map(ChangeTables::html).orElseGet(() -> resource("sign-off-first.html")));
        return filled(resource("sign-off.html"), slots);
    }

    /** In one pass: what stands in a slot is text, even when it looks like a slot. */
    private static String filled(String template, Map<String, String> slots) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        Optional.ofNullable(slots.get(slot.group(1))).orElseThrow()));
    }

    private String counts() {
        Library library = origin.library();
        List<Document> documents = library.editions().stream()
                .map(Edition::documents)
                .flatMap(List::stream)
                .toList();
        Map<Bilingual, Long> counts = new LinkedHashMap<>();
        counts.put(new Bilingual("网站文件", "Files of the site"), (long) site.files());
        counts.put(new Bilingual("网站字节数", "Bytes of the site"), site.bytes());
        counts.put(new Bilingual("网页", "Pages"), (long) origin.pages().size());
        counts.put(new Bilingual("文件（政策文本）", "Documents"), (long) documents.size());
        counts.put(
                new Bilingual("条款", "Clauses"),
                documents.stream()
                        .mapToLong(document -> document.clauses().size())
                        .sum());
        counts.put(
                new Bilingual("没有英文的条款", "Clauses without English"),
                documents.stream()
                        .flatMap(document -> document.clauses().stream())
                        .filter(clause -> !clause.has(Language.EN))
                        .count());
        counts.put(new Bilingual("术语", "Terms"), (long) library.terms().size());
        counts.put(new Bilingual("源文件", "Source files"), (long) origin.inputs().size());
        return counts.entrySet().stream()
                .map(count -> "<tr><th scope=\"row\">" + Html.both(count.getKey()) + "</th><td>" + count.getValue()
                        + "</td></tr>\n")
                .collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (InputStream in = SignOff.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
