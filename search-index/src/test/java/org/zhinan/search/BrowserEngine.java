package org.zhinan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.zhinan.search.browser.ScriptExport;

/** The exported scripts, run as a browser would: further parts are loaded when a query asks for them. */
final class BrowserEngine implements AutoCloseable {

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .option("js.ecmascript-version", "2018")
            .build();
    private final Map<String, String> scripts;

    BrowserEngine(Corpus corpus) {
        this(ScriptExport.scripts(corpus));
    }

    BrowserEngine(Map<String, String> scripts) {
        this.scripts = scripts;
        context.eval("js", scripts.get("engine.js"));
        context.eval("js", scripts.get("data-core.js"));
    }

    /** What a hit says that both sides must agree on. */
    record Found(String kind, String id, String clause, double score, List<String> matches) {}

    private Value api() {
        return context.getBindings("js").getMember("ZhinanSearch");
    }

    private void load(String asks, Object... query) {
        for (Value needs = api().invokeMember(asks, query);
                needs.getArraySize() > 0;
                needs = api().invokeMember(asks, query)) {
            for (long k = 0; k < needs.getArraySize(); k++) {
                context.eval(
                        "js", scripts.get("data-" + needs.getArrayElement(k).asString() + ".js"));
            }
        }
    }

    /** The names of all parts that are there. */
    Set<String> loaded() {
        return api().getMember("parts").getMemberKeys();
    }

    String title(String kind, String id) {
        return api().invokeMember("titleOf", kind, id).getMember("zh").asString();
    }

    List<String> suggest(String text, int top) {
        load("needsToSuggest", text, top);
        Value suggestions = api().invokeMember("suggest", text, top);
        List<String> found = new ArrayList<>();
        for (long k = 0; k < suggestions.getArraySize(); k++) {
            Value suggestion = suggestions.getArrayElement(k);
            found.add(suggestion.getMember("text").asString() + " "
                    + suggestion.getMember("kind").asString() + " "
                    + suggestion.getMember("id").asString());
        }
        return found;
    }

    List<Found> search(String text, int top) {
        load("needs", text, top);
        Value hits = api().invokeMember("search", text, top).getMember("hits");
        List<Found> found = new ArrayList<>();
        for (long k = 0; k < hits.getArraySize(); k++) {
            Value hit = hits.getArrayElement(k);
            found.add(new Found(
                    hit.getMember("kind").asString(),
                    hit.getMember("id").asString(),
                    hit.getMember("clause").asString(),
                    hit.getMember("score").asDouble(),
                    matches(hit.getMember("matches"))));
        }
        return found;
    }

    private static List<String> matches(Value matches) {
        return Stream.iterate(0, k -> k + 1)
                .limit(matches.getArraySize())
                .map(matches::getArrayElement)
                .map(match -> Stream.of("typed", "via", "found", "field")
                        .map(name -> match.getMember(name).asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    List<String> elsewhere(String text) {
        load("needs", text, 10);
        Value phrases = api().invokeMember("search", text, 10).getMember("elsewhere");
        return Stream.iterate(0, k -> k + 1)
                .limit(phrases.getArraySize())
                .map(k -> phrases.getArrayElement(k).asString())
                .toList();
    }

    /** The counts of the facets' values, a line each as {@code facet value count}. */
    List<String> facets(String text, String filters) {
        Value chosen = context.eval("js", "(" + filters + ")");
        load("needs", text, 10, chosen);
        Value facets = api().invokeMember("search", text, 10, chosen).getMember("facets");
        return facets.getMemberKeys().stream()
                .flatMap(facet -> facets.getMember(facet).getMemberKeys().stream()
                        .map(value -> facet + " " + value + " "
                                + facets.getMember(facet).getMember(value).asInt()))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
