package org.zhinan.search.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.search.index.IndexableCorpus;

/**
 * How data and engine are written as classic scripts.
 *
 * @param beginning makes what they belong to, where no other script has made it
 * @param holder its name in scripts
 */
record ScriptWriter(String beginning, String holder) {

    /** A string or regular expression, kept as it is; or a sign with the spaces around it. A division has spaces, and stays. */
    private static final Pattern SPACED = Pattern.compile("('(?:\\\\.|[^'\\\\])*'"
            + "|/(?! )(?:\\\\.|\\[[^\\]]*\\]|[^/\\\\])+/g?(?=[.,)]))"
            + "| *([=<>?:,{}();&|*!]+) *"
            + "| ([+-]=?) (?![+-])");

    /** The end of a line between what needs none: where a statement or an argument begins, or a block ends. */
    private static final Pattern NEEDLESS_BREAK = Pattern.compile("(?<=[{;,(])\n|\n(?=[})])");

    /** Stands in no script. */
    private static final String SPLIT = "\u0000";

    /** The names that stay: a word each, with what they are the names of in lines that begin with #. */
    private static final Set<String> KEPT = read("kept-names.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * What another edition than the current one has does not stand in the way of that.
     *
     * @param version of the search that the scripts are of: whoever loads them sees whether there are several
     */
    static ScriptWriter of(IndexableCorpus corpus, String version) {
        return corpus.scope()
                .filter(scope -> !scope.current())
                .map(scope -> "ZhinanSearchEditions[" + JsonLiteral.of(scope.edition()) + "]")
                .map(holder -> of(
                        "var ZhinanSearchEditions = ZhinanSearchEditions || {};\n" + holder + " = " + holder,
                        holder,
                        version))
                .orElseGet(() -> of("var ZhinanSearch = ZhinanSearch", "ZhinanSearch", version));
    }

    private static ScriptWriter of(String declaration, String holder, String version) {
        return new ScriptWriter(
                declaration + " || { parts: {}, versions: {} };\n" + holder + ".versions[" + JsonLiteral.of(version)
                        + "] = 1;\n",
                holder);
    }

    String data(String part, String literal) {
        String name = part.matches("\\w+") ? "." + part : "[" + JsonLiteral.of(part) + "]";
        return beginning + holder + ".parts" + name + " = " + literal + ";\n";
    }

    /**
     * A part of the engine that is loaded when it is needed, and shares names with it.
     *
     * @param name the part's
     * @param parameters what it needs of the engine
     * @param pieces what it is made of
     * @param result what it gives the engine
     * @param dataName the name of its data, which is kept
     * @param constant what they are called in its pieces
     * @param data the literal of these
     */
    record LazyPart(
            String name,
            String parameters,
            List<String> pieces,
            String result,
            String dataName,
            String constant,
            String data) {

        private String script(String holder) {
            return holder + ".parts." + name + " = function (own) {\n'use strict';\nconst { " + parameters
                    + " } = own;\n"
                    + (constant.isEmpty() ? "" : "const " + constant + " = " + holder + ".parts." + dataName + ";\n")
                    + dense(pieces) + "return " + result + ";\n};\n";
        }
    }

    /**
     * The engine, one function of several pieces, without the comments and spaces that a browser need not load.
     *
     * @return the engine, and behind it each part
     */
    List<String> engine(List<String> pieces, List<LazyPart> parts) {
        List<String> sources = Stream.concat(pieces.stream(), parts.stream().flatMap(part -> part.pieces().stream()))
                .map(ScriptWriter::piece)
                .toList();
        String own = "(function (api) {\n'use strict';\n" + dense(pieces) + "})(" + holder + ");\n";
        String all = Stream.concat(Stream.of(own), parts.stream().map(part -> part.script(holder)))
                .collect(Collectors.joining(SPLIT));
        String[] shortened = new NameShortener(KEPT).shorten(sources, all).split(SPLIT);
        List<String> scripts = new ArrayList<>(List.of(beginning + shortened[0]));
        for (LazyPart part : parts) {
            String data =
                    part.data().isEmpty() ? "" : holder + ".parts." + part.dataName() + " = " + part.data() + ";\n";
            scripts.add(beginning + data + shortened[scripts.size()]);
        }
        return scripts;
    }

    private static String dense(List<String> pieces) {
        return pieces.stream().map(name -> dense(piece(name))).collect(Collectors.joining());
    }

    /** The names that the data and who asks the engine use. */
    static Set<String> kept() {
        return KEPT;
    }

    /** A piece as it is written, by the name of its file. */
    static String piece(String name) {
        return read("engine/" + name + ".js");
    }

    private static String read(String resource) {
        try (InputStream in = ScriptWriter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " of the search engine's script cannot be read", e);
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
