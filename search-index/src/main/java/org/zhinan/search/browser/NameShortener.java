package org.zhinan.search.browser;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives short names to what an engine declares, everywhere the same: compressed, the script is an eighth smaller so. */
final class NameShortener {

    /** A string or regular expression, which stays, or a name. */
    private static final Pattern NAME = Pattern.compile(
            "'(?:\\\\.|[^'\\\\])*'|/(?! )(?:\\\\.|\\[[^\\]]*\\]|[^/\\\\\n])+/g?(?=[.,)])|(?<![\\w$])[A-Za-z]\\w*");

    /** What declares names: methods, variables, properties of this, parameters, and what is taken apart. */
    private static final List<Pattern> DECLARATIONS = Stream.of(
                    "(?m)^  (?:static |get )?(\\w+)\\(.*\\) \\{$",
                    "(?m)^  (?:static |get )?\\w+\\((.*)\\) \\{$",
                    "\\b(?:const|let|class|function) (\\w+(?:, \\w+)*)",
                    "this\\.(\\w+) = ",
                    "Object\\.assign\\(this, \\{ ([^}]*) \\}",
                    "(?:const|let) [{\\[]([^}\\]]*)[}\\]]",
                    "\\(([\\w, {}\\[\\]]*)\\) =>",
                    "(\\w+) =>")
            .map(Pattern::compile)
            .toList();

    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w*");

    /** The shortest name that is given another: one of two letters is short enough. */
    private static final int LEAST = 3;

    /** What the language, the data, and who asks the engine call by its name. */
    private final Set<String> kept;

    NameShortener(Set<String> kept) {
        this.kept = Set.copyOf(kept);
    }

    /**
     * An engine with short names.
     *
     * @param sources its pieces as they are written, which tell what is declared
     * @param engine the engine itself
     */
    String shorten(List<String> sources, String engine) {
        Map<String, Integer> counts = counts(engine);
        Set<String> staying = new HashSet<>(kept);
        staying.addAll(strings(engine));
        Set<String> taken = new HashSet<>(counts.keySet());
        taken.addAll(staying);
        Iterator<String> names =
                shortNames().filter(name -> !taken.contains(name)).iterator();
        Map<String, String> given = declared(sources).stream()
                .filter(name -> name.length() >= LEAST && counts.containsKey(name) && !staying.contains(name))
                .sorted(Comparator.<String, Integer>comparing(counts::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toMap(Function.identity(), name -> names.next(), (one, two) -> one, TreeMap::new));
        return NAME.matcher(engine)
                .replaceAll(found -> Matcher.quoteReplacement(given.getOrDefault(found.group(), found.group())));
    }

    private static Set<String> declared(List<String> sources) {
        Set<String> declared = new TreeSet<>();
        for (String source : sources) {
            DECLARATIONS.stream()
                    .flatMap(pattern -> pattern.matcher(source).results())
                    .flatMap(found -> WORD.matcher(found.group(1)).results())
                    .map(MatchResult::group)
                    .forEach(declared::add);
        }
        return declared;
    }

    private static Map<String, Integer> counts(String engine) {
        return NAME.matcher(engine)
                .results()
                .map(MatchResult::group)
                .filter(name -> Character.isLetter(name.charAt(0)))
                .collect(Collectors.toMap(Function.identity(), name -> 1, Integer::sum));
    }

    /** A string may be the name of a property. */
    private static Set<String> strings(String engine) {
        return NAME.matcher(engine)
                .results()
                .map(MatchResult::group)
                .filter(name -> name.charAt(0) == '\'')
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> shortNames() {
        List<String> letters = IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('A', 'Z'))
                .mapToObj(Character::toString)
                .toList();
        return Stream.concat(
                letters.stream(),
                letters.stream().flatMap(one -> letters.stream().map(two -> one + two)));
    }
}
