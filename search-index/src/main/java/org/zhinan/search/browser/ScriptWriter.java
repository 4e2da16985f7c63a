package org.zhinan.search.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How data and engine are written as classic scripts. */
final class ScriptWriter {

    private static final String BEGINNING = "var ZhinanSearch = ZhinanSearch || { parts: {} };\n";

    /** A string or regular expression, kept as it is; or a sign with the spaces around it. A division has spaces, and stays. */
    private static final Pattern SPACED = Pattern.compile("('(?:\\\\.|[^'\\\\])*'"
            + "|/(?! )(?:\\\\.|\\[[^\\]]*\\]|[^/\\\\])+/g?(?=[.,)]))"
            + "| *([=<>?:,{}();&|*!]+) *"
            + "| ([+-]=?) (?![+-])");

    /** The end of a line between what needs none: where a statement or an argument begins, or a block ends. */
    private static final Pattern NEEDLESS_BREAK = Pattern.compile("(?<=[{;,(])\n|\n(?=[})])");

    private ScriptWriter() {}

    static String data(String part, String literal) {
        String name = part.matches("\\w+") ? "." + part : "[" + JsonLiteral.of(part) + "]";
        return BEGINNING + "ZhinanSearch.parts" + name + " = " + literal + ";\n";
    }

    /** The engine, one function of several pieces, without the comments and spaces that a browser need not load. */
    static String engine(List<String> pieces) {
        StringBuilder engine = new StringBuilder(BEGINNING + "(function (api) {\n'use strict';\n");
        pieces.forEach(piece -> engine.append(dense(piece(piece))));
        return engine.append("})(ZhinanSearch);\n").toString();
    }

    /** A piece as it is written, by the name of its file. */
    static String piece(String name) {
        try (InputStream in = ScriptWriter.class.getResourceAsStream("engine/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the piece " + name + " of the search engine's script cannot be read", e);
        }
    }

    private static String dense(String piece) {
        String lines = piece.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> SPACED.matcher(line).replaceAll(found -> Matcher.quoteReplacement(kept(found))))
                .collect(Collectors.joining("\n", "", "\n"));
        return NEEDLESS_BREAK.matcher(lines).replaceAll("");
    }

    private static String kept(MatchResult found) {
        return Stream.of(1, 2, 3)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
