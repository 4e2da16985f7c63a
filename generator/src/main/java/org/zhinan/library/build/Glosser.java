package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.library.Clause;
import org.zhinan.library.Gloss;
import org.zhinan.library.Link;
import org.zhinan.library.Links.CellKey;
import org.zhinan.library.Term;
import org.zhinan.markdown.Block;
import org.zhinan.text.Language;

/** Finds where terms with a gloss are first used in each section of a document, outside headings and links. */
final class Glosser {
    private final Language language;
    private final Map<String, Term> terms = new HashMap<>();
    private final Pattern pattern;
    private final Set<String> seen = new HashSet<>();

    Glosser(List<Term> all, Language language) {
        this.language = language;
        for (Term term : all) {
            if (term.gloss().isPresent()) {
                names(term, language).forEach(name -> terms.putIfAbsent(name.toLowerCase(Locale.ROOT), term));
            }
        }
        String any = any(terms.keySet());
        String word = language == Language.EN ? "(?<![\\w-])(?:" + any + ")(?![\\w-])" : any;
        this.pattern = Pattern.compile(terms.isEmpty() ? "(?!)" : word, Pattern.CASE_INSENSITIVE);
    }

    /** The longest name that stands somewhere; by their beginnings, since most places are the beginning of none. */
    private static String any(Set<String> names) {
        Map<String, List<String>> byFirst = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(Glosser::first, TreeMap::new, Collectors.toList()));
        String firsts = byFirst.keySet().stream().map(Pattern::quote).collect(Collectors.joining());
        String groups = byFirst.entrySet().stream()
                .map(group -> Pattern.quote(group.getKey()) + "(?:" + rests(group.getValue()) + ")")
                .collect(Collectors.joining("|"));
        return "(?=[" + firsts + "])(?:" + groups + ")";
    }

    private static String rests(List<String> names) {
        return names.stream()
                .map(name -> Pattern.quote(name.substring(first(name).length())))
                .collect(Collectors.joining("|"));
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    static List<String> names(Term term, Language language) {
        List<String> names = new ArrayList<>(List.of(term.name().in(language)));
        if (language == Language.EN) {
            names.addAll(term.variants());
        }
        return names;
    }

    /** The glosses of a clause, cell by cell; clauses must come in the order of the document. */
    Map<CellKey, List<Gloss>> of(Clause clause, Map<CellKey, List<Link>> links) {
        boolean opensSection =
                clause.kind() == Block.Kind.HEADING && clause.id().indexOf('-') < 0;
        if (opensSection || clause.id().equals("p1")) {
            seen.clear();
        }
        boolean plain = clause.depth() == 0 && clause.kind() != Block.Kind.HEAD;
        Map<CellKey, List<Gloss>> cells = new LinkedHashMap<>();
        for (CellKey key : CellKey.all(clause, language)) {
            cells.put(key, plain ? find(clause, key.cell(), links.get(key)) : List.of());
        }
        return cells;
    }

    private List<Gloss> find(Clause clause, int cell, List<Link> links) {
        List<Gloss> glosses = new ArrayList<>();
        Matcher match = pattern.matcher(clause.cells().get(cell).in(language));
        while (match.find()) {
            int start = match.start();
            int end = match.end();
            Term term = terms.get(match.group().toLowerCase(Locale.ROOT));
            boolean official = clause.text(Language.ZH).contains(term.name().zh());
            boolean linked = links.stream().anyMatch(link -> link.start() < end && start < link.end());
            if (official && !linked && seen.add(term.id())) {
                glosses.add(new Gloss(start, end, term));
            }
        }
        return List.copyOf(glosses);
    }
}
