package org.zhinan.search.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** How data and engine are written as classic scripts. */
final class Scripts {

    private static final String BEGINNING = "var ZhinanSearch = ZhinanSearch || { parts: {} };\n";

    private Scripts() {}

    static String data(String part, String literal) {
        String name = part.matches("\\w+") ? "." + part : "[" + JsonLiteral.of(part) + "]";
        return BEGINNING + "ZhinanSearch.parts" + name + " = " + literal + ";\n";
    }

    /** The engine, one function of several pieces, without the comments and margins that a browser need not load. */
    static String engine(List<String> pieces) {
        StringBuilder engine = new StringBuilder(BEGINNING + "(function (api) {\n'use strict';\n");
        pieces.forEach(piece -> engine.append(piece(piece)));
        return engine.append("})(ZhinanSearch);\n").toString();
    }

    private static String piece(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream("engine/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the piece " + name + " of the search engine's script cannot be read", e);
        }
    }
}
