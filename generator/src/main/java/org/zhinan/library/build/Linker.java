package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.content.EditionFile.Alias;
import org.zhinan.library.Area;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Link;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.library.Target;
import org.zhinan.library.Target.ToClause;
import org.zhinan.library.Target.ToDocument;
import org.zhinan.library.Target.ToEntry;
import org.zhinan.library.Target.ToPhone;
import org.zhinan.library.Target.ToReference;
import org.zhinan.library.Target.ToWeb;
import org.zhinan.library.Tier;
import org.zhinan.text.Language;

/**
 * Finds what the text names, by rule: titles, annexes, notes, standards, scenarios, and in the clauses that list them the domains
 * and areas. Of two names that overlap the longer wins; nothing links to itself.
 */
final class Linker {
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e&&[^()<>\"]]+");
    private static final Pattern PHONE = Pattern.compile("\\b0\\d{2,3}-\\d{7,8}\\b");
    private static final Pattern NOTE = Pattern.compile("\\[(\\d+)]");
    private static final Pattern ANNEX_ZH = Pattern.compile("附件?\\s?(\\d+)");
    private static final Pattern ANNEX_EN = Pattern.compile("\\bAnnex (\\d+)");
    /** Shorter scenario names are everyday words. */
    private static final int SHORTEST_NAME_ZH = 5;

    private final Edition edition;
    private final Map<Language, Names> names = new HashMap<>();

    Linker(Edition edition, List<Alias> aliases, List<Reference> references) {
        this.edition = edition;
        for (Language language : Language.values()) {
            names.put(language, Names.of(edition, aliases, references, language));
        }
    }

    List<Link> links(Clause clause, String text, Language language) {
        List<Link> found = new ArrayList<>();
        find(WEB, text, found, m -> Optional.of(new ToWeb(m.group())));
        find(PHONE, text, found, m -> Optional.of(new ToPhone(m.group())));
        find(NOTE, text, found, m -> note(clause, m.group(1)));
        find(
                language == Language.ZH ? ANNEX_ZH : ANNEX_EN,
                text,
                found,
                m -> annex(clause.document(), Integer.parseInt(m.group(1))));
        names.get(language).find(text, found);
        listed(clause, text, language, found);
        return withoutOverlap(found, clause);
    }

    private interface Rule {
        Optional<Target> target(Matcher match);
    }

    private static void find(Pattern pattern, String text, List<Link> found, Rule rule) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            int start = match.start();
            int end = match.end();
            rule.target(match).ifPresent(target -> found.add(new Link(start, end, target)));
        }
    }

    private Optional<Target> note(Clause clause, String number) {
        String id = "note-" + number;
        return edition.clauses().containsKey(clause.document() + "#" + id)
                ? Optional.of(new ToClause(clause.document(), id))
                : Optional.empty();
    }

    /** Annex N is first this document's own, else that of the document whose annex this is, and so on upwards. */
    private Optional<Target> annex(String document, int number) {
        Optional<Target> own = edition.documents().stream()
                .filter(d -> d.annex()
                        .map(a -> a.of().equals(document) && a.number() == number)
                        .orElse(false))
                .map(d -> (Target) new ToDocument(d.id()))
                .findFirst();
        return own.or(() -> edition.document(document).annex().flatMap(up -> annex(up.of(), number)));
    }

    /** The notes list domains and the coverage clauses list areas by name; elsewhere these names are everyday words. */
    private void listed(Clause clause, String text, Language language, List<Link> found) {
        for (Area area : edition.areas()) {
            if (area.note().equals(clause)) {
                for (String id : area.domains()) {
                    last(edition.domain(id), text, language, found);
                }
            }
        }
        for (Tier tier : edition.tiers()) {
            boolean covers = tier.coverage().quote().clause().equals(clause);
            for (Area area : edition.areas()) {
                if (covers) {
                    inList(area, text, language, found);
                } else if (tier.condition(area.id()).clause().equals(clause)) {
                    first(area, text, language, found);
                }
            }
        }
    }

    private static void last(Entry entry, String text, Language language, List<Link> found) {
        addAt(text.toLowerCase(Locale.ROOT).lastIndexOf(lower(entry, language)), entry, language, found);
    }

    /** Where the name is an item of a list, since it may also be a part of a longer word. */
    private static void inList(Entry entry, String text, Language language, List<Link> found) {
        String name = Pattern.quote(entry.name().in(language));
        String item = language == Language.ZH
                ? "(?<=、)" + name + "|" + name + "(?=、)"
                : "(?<=, )" + name + "|" + name + "(?=,)";
        Matcher match = Pattern.compile(item, Pattern.CASE_INSENSITIVE).matcher(text);
        if (match.find()) {
            addAt(match.start(), entry, language, found);
        }
    }

    private static void first(Entry entry, String text, Language language, List<Link> found) {
        addAt(text.toLowerCase(Locale.ROOT).indexOf(lower(entry, language)), entry, language, found);
    }

    private static String lower(Entry entry, Language language) {
        return entry.name().in(language).toLowerCase(Locale.ROOT);
    }

    private static void addAt(int start, Entry entry, Language language, List<Link> found) {
        int length = entry.name().in(language).length();
        if (start >= 0 && length > 0) {
            found.add(new Link(start, start + length, new ToEntry(entry.kind(), entry.id())));
        }
    }

    private List<Link> withoutOverlap(List<Link> found, Clause clause) {
        List<Link> kept = new ArrayList<>();
        found.stream()
                .filter(link -> !isSelf(link.target(), clause))
                .sorted(Comparator.comparingInt((Link link) -> link.start() - link.end())
                        .thenComparing(Link::start))
                .forEach(link -> {
                    if (kept.stream().noneMatch(k -> k.start() < link.end() && link.start() < k.end())) {
                        kept.add(link);
                    }
                });
        kept.sort(Comparator.comparingInt(Link::start));
        return List.copyOf(kept);
    }

    private boolean isSelf(Target target, Clause clause) {
        if (target instanceof ToDocument to) {
            return to.document().equals(clause.document());
        }
        if (target instanceof ToClause to) {
            return to.document().equals(clause.document()) && to.clause().equals(clause.id());
        }
        if (target instanceof ToEntry to && to.kind() == EntryKind.SCENARIO) {
            Scenario scenario = edition.scenario(to.id());
            return scenario.title().equals(clause) || scenario.text().equals(clause);
        }
        return false;
    }

    /** Names with one target each, found as the longest alternative first, with the quotation marks around them. */
    private record Names(Pattern pattern, Map<String, Target> targets) {
        static Names of(Edition edition, List<Alias> aliases, List<Reference> references, Language language) {
            Map<String, Target> targets = new HashMap<>();
            aliases.forEach(alias -> alias.in(language)
                    .forEach(name -> targets.putIfAbsent(key(name), new ToDocument(alias.document()))));
            for (Reference reference : references) {
                List<String> all = language == Language.ZH ? reference.namesZh() : reference.namesEn();
                all.forEach(name -> targets.putIfAbsent(key(name), new ToReference(reference.id())));
            }
            for (Scenario scenario : edition.scenarios()) {
                String name = scenario.name().in(language);
                if (name.length() >= SHORTEST_NAME_ZH) {
                    targets.putIfAbsent(key(name), new ToEntry(EntryKind.SCENARIO, scenario.id()));
                }
            }
            targets.remove("");
            String any = targets.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            String bound = language == Language.EN ? "(?![\\w-])" : "";
            String start = language == Language.EN ? "(?<![\\w-])" : "";
            return new Names(
                    Pattern.compile("[《“]?" + start + "(" + any + ")" + bound + "[》”]?", Pattern.CASE_INSENSITIVE),
                    targets);
        }

        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        void find(String text, List<Link> found) {
            if (!targets.isEmpty()) {
                Linker.find(pattern, text, found, m -> Optional.ofNullable(targets.get(key(m.group(1)))));
            }
        }
    }
}
