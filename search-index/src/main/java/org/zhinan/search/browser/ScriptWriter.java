package org.zhinan.search.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** The engine, and a part that is loaded when it is needed, which shares names with it. */
    record Engine(String engine, String cited) {}

    /**
     * The engine, one function of several pieces, without the comments and spaces that a browser need not load.
     *
     * @param citing the pieces that read citations
     * @param reading the literal of what these need
     */
    Engine engine(List<String> pieces, List<String> citing, String reading) {
        List<String> sources = Stream.concat(pieces.stream(), citing.stream())
                .map(ScriptWriter::piece)
                .toList();
        String own = "(function (api) {\n'use strict';\n" + dense(sources.subList(0, pieces.size())) + "})(" + holder
                + ");\n";
        String part = holder
                + ".parts.cited = function (api, Tokenizer, searchables) {\n'use strict';\nconst reading = " + holder
                + ".parts.citations;\n" + dense(sources.subList(pieces.size(), sources.size()))
                + "return CitationFinder;\n};\n";
        String[] shortened =
                new NameShortener(KEPT).shorten(sources, own + SPLIT + part).split(SPLIT);
        return new Engine(
                beginning + shortened[0], beginning + holder + ".parts.citations = " + reading + ";\n" + shortened[1]);
    }

    private static String dense(List<String> sources) {
        return sources.stream().map(ScriptWriter::dense).collect(Collectors.joining());
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
