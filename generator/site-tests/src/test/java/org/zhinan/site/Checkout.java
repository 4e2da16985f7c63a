package org.zhinan.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The folders of the repository, seen from this module. */
final class Checkout {
    static final Path ROOT = Path.of("..", "..");
    static final Path CONTENT = ROOT.resolve("content");
    static final Path TEMPLATES = ROOT.resolve("templates");
    static final Path TARGET = Path.of("target");

    private Checkout() {}

    /** The distribution that the package phase of the generator makes. */
    static Path zip() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"), StandardCharsets.UTF_8);
        Document project = Jsoup.parse(pom, "", Parser.xmlParser());
        String version = project.selectFirst("project > version").text();
        return ROOT.resolve("target").resolve("zhinan-" + version + ".zip");
    }
}
