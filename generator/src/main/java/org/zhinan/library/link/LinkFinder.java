package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.library.Area;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.LinkTarget.ToClause;
import org.zhinan.library.LinkTarget.ToDocument;
import org.zhinan.library.LinkTarget.ToEntry;
import org.zhinan.library.LinkTarget.ToPhone;
import org.zhinan.library.LinkTarget.ToWeb;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.library.Tier;
import org.zhinan.library.UnresolvedReference;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.NoteMark;
import org.zhinan.text.Language;

/**
 * Finds what the text names, by rule: titles, annexes, notes, standards, scenarios, and in the clauses that list them the domains
 * and areas. Of two names that overlap the longer wins; nothing links to itself.
 */
final class LinkFinder {
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e&&[^()<>\"]]+");
    private static final Pattern PHONE = Pattern.compile("\\b0\\d{2,3}-\\d{7,8}\\b");
    private static final Pattern NOTE = Pattern.compile("\\[(\\d+)]");
    private static final Pattern ANNEX_ZH = Pattern.compile("附件?\\s?(\\d+)");
    private static final Pattern TITLE_BEFORE = Pattern.compile("《([^《》]+)》的?$");
    private static final Pattern TITLE_BEHIND = Pattern.compile("^ (?:of|to) (?:the )?“([^“”]+)”");
    private static final Pattern ANNEX_EN = Pattern.compile("\\b(?:Annex|Appendix) (\\d+)");

    private final Edition edition;
    private final Map<Language, NamesInText> names = new EnumMap<>(Language.class);
    private final Map<Document.Annex, String> annexes = new HashMap<>();
    private final Map<String, List<Area>> areasOfNote = new HashMap<>();
    private final Set<String> coverages = new HashSet<>();
    private final Map<String, List<Area>> areasOfCondition = new HashMap<>();

    private final Map<Language, DocumentNames> titles = new EnumMap<>(Language.class);
    private final ClauseReferences clauseReferences;

    LinkFinder(Edition edition, Map<String, Profile> numberings, List<Alias> aliases, List<Reference> references) {
        this.edition = edition;
        this.clauseReferences = new ClauseReferences(edition, numberings, aliases);
        for (Document document : edition.documents()) {
            document.annexOf().forEach(annex -> annexes.putIfAbsent(annex, document.id()));
        }
        for (Area area : edition.areas()) {
            add(areasOfNote, area.note(), area);
        }
        for (Tier tier : edition.tiers()) {
            Optional<Clause> coverage = tier.coverage().map(each -> each.quote().clause());
            coverage.ifPresent(clause -> coverages.add(clause.ref()));
            tier.conditions().stream()
                    .filter(each -> !coverage.equals(Optional.of(each.clause())))
                    .forEach(each ->
                            each.area().ifPresent(area -> add(areasOfCondition, each.clause(), edition.area(area))));
        }
        for (Language language : Language.values()) {
            titles.put(language, new DocumentNames(edition, aliases, language));
            names.put(language, new NamesInText(edition, aliases, references, language));
        }
    }

    /**
     * What a cell of a clause names.
     *
     * @param unresolved what the official text refers to that is not there, in the order in which it was met
     */
    record Links(List<LinkSpan> links, List<UnresolvedReference> unresolved) {}

    /** Safe for use by many threads. */
    Links links(Clause clause, int cell, Language language) {
        String text = clause.cells().get(cell).in(language);
        List<LinkSpan> found = new ArrayList<>();
        find(WEB, text, found, m -> Optional.of(new ToWeb(m.group())));
        find(PHONE, text, found, m -> Optional.of(new ToPhone(m.group())));
        find(NOTE, text, found, m -> note(clause, m.group(1)));
        NoteMark.in(text)
                .forEach(mark -> note(clause, mark, language)
                        .ifPresent(target -> found.add(new LinkSpan(mark.start(), mark.end(), target))));
        find(
                language == Language.ZH ? ANNEX_ZH : ANNEX_EN,
                text,
                found,
                m -> annex(clause.document(), Integer.parseInt(m.group(1)), named(text, m, language), language));
        names.get(language).find(text, found);
        ClauseReferences.Found references = clauseReferences.in(clause, cell, language, List.copyOf(found));
        found.addAll(references.links());
        listed(clause, text, language, found);
        return new Links(
                withoutOverlap(found, clause), language == clause.original() ? references.unresolved() : List.of());
    }

    private interface Rule {
        Optional<LinkTarget> target(Matcher match);
    }

    private static void find(Pattern pattern, String text, List<LinkSpan> found, Rule rule) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            int start = match.start();
            int end = match.end();
            rule.target(match).ifPresent(target -> found.add(new LinkSpan(start, end, target)));
        }
    }

    private Optional<LinkTarget> note(Clause clause, String number) {
        return noteNear(clause, number).map(note -> new ToClause(note.document(), note.id()));
    }

    /** That of the innermost clause around which has notes of its own, as an annex; else that of the document. */
    private Optional<Clause> noteNear(Clause clause, String number) {
        for (int end = clause.id().length(); end > 0; end = clause.id().lastIndexOf('-', end - 1)) {
            Optional<Clause> own = Optional.ofNullable(edition.clauses()
                            .get(clause.document() + "#" + clause.id().substring(0, end) + "-note-" + number))
                    .filter(note -> note.number().note());
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.ofNullable(edition.clauses().get(clause.document() + "#note-" + number));
    }

    /** A mark of another form is one where the note itself begins with such a number. */
    private Optional<LinkTarget> note(Clause clause, NoteMark mark, Language language) {
        return noteNear(clause, String.valueOf(mark.number()))
                .filter(note ->
                        mark.form() != NoteMark.Form.SQUARE && !note.id().equals(clause.id()))
                .filter(note -> note.number().note()
                        && NoteMark.beginning(note.text(language))
                                .filter(mark::marks)
                                .isPresent())
                .map(note -> new ToClause(note.document(), note.id()));
    }

    /** The title that stands right at the number of an annex, in the marks of a title. */
    private static Optional<String> named(String text, Matcher annex, Language language) {
        Matcher title = language == Language.ZH
                ? TITLE_BEFORE.matcher(text).region(0, annex.start())
                : TITLE_BEHIND.matcher(text).region(annex.end(), text.length());
        return title.find() ? Optional.of(title.group(1)) : Optional.empty();
    }

    /** 《甲》附件1 is an annex of what is named, and nothing here where that is no document of the edition. */
    private Optional<LinkTarget> annex(String document, int number, Optional<String> named, Language language) {
        if (named.isEmpty()) {
            return annex(document, number);
        }
        return titles.get(language)
                .document(named.get())
                .flatMap(owner -> owner.equals(document)
                        ? annex(document, number)
                        : Optional.ofNullable(annexes.get(new Document.Annex(owner, number)))
                                .map(ToDocument::new));
    }

    /**
     * Annex N is first this document's own, else that of the document whose annex this is, and so on upwards. Where this is annexed
     * to several that each have another annex of the number, it is none that could be told.
     */
    private Optional<LinkTarget> annex(String document, int number) {
        Optional<LinkTarget> own = Optional.ofNullable(annexes.get(new Document.Annex(document, number)))
                .map(ToDocument::new);
        return own.or(() ->
                only(edition.document(document).annexOf().stream().flatMap(up -> annex(up.of(), number).stream())));
    }

    private static Optional<LinkTarget> only(Stream<LinkTarget> targets) {
        List<LinkTarget> distinct = targets.distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    /** The notes list domains and the coverage clauses list areas by name; elsewhere these names are everyday words. */
    private void listed(Clause clause, String text, Language language, List<LinkSpan> found) {
        for (Area area : areasOfNote.getOrDefault(clause.ref(), List.of())) {
            area.domains().forEach(id -> last(edition.domain(id), text, language, found));
        }
        if (coverages.contains(clause.ref())) {
            edition.areas().forEach(area -> inList(area, text, language, found));
        }
        areasOfCondition.getOrDefault(clause.ref(), List.of()).forEach(area -> first(area, text, language, found));
    }

    private static void add(Map<String, List<Area>> areas, Clause clause, Area area) {
        areas.computeIfAbsent(clause.ref(), ref -> new ArrayList<>()).add(area);
    }

    private static void last(CatalogueEntry entry, String text, Language language, List<LinkSpan> found) {
        addAt(text.toLowerCase(Locale.ROOT).lastIndexOf(lower(entry, language)), entry, language, found);
    }

    /** Where the name is an item of a list, since it may also be a part of a longer word. */
    private static void inList(CatalogueEntry entry, String text, Language language, List<LinkSpan> found) {
        String name = Pattern.quote(entry.name().in(language));
        String item = language == Language.ZH
                ? "(?<=、)" + name + "|" + name + "(?=、)"
                : "(?<=, | and )" + name + "|" + name + "(?=,)";
        Matcher match = Pattern.compile(item, Pattern.CASE_INSENSITIVE).matcher(text);
        if (match.find()) {
            addAt(match.start(), entry, language, found);
        }
    }

    private static void first(CatalogueEntry entry, String text, Language language, List<LinkSpan> found) {
        addAt(text.toLowerCase(Locale.ROOT).indexOf(lower(entry, language)), entry, language, found);
    }

    private static String lower(CatalogueEntry entry, Language language) {
        return entry.name().in(language).toLowerCase(Locale.ROOT);
    }

    private static void addAt(int start, CatalogueEntry entry, Language language, List<LinkSpan> found) {
        int length = entry.name().in(language).length();
        if (start >= 0 && length > 0) {
            found.add(new LinkSpan(start, start + length, new ToEntry(entry.kind(), entry.id())));
        }
    }

    private List<LinkSpan> withoutOverlap(List<LinkSpan> found, Clause clause) {
        NavigableMap<Integer, LinkSpan> kept = new TreeMap<>();
        found.stream()
                .filter(link -> !isSelf(link.target(), clause))
                .sorted(Comparator.comparingInt((LinkSpan link) -> link.start() - link.end())
                        .thenComparing(LinkSpan::start))
                .forEach(link -> {
                    Map.Entry<Integer, LinkSpan> before = kept.lowerEntry(link.end());
                    if (before == null || before.getValue().end() <= link.start()) {
                        kept.put(link.start(), link);
                    }
                });
        return List.copyOf(kept.values());
    }

    private boolean isSelf(LinkTarget target, Clause clause) {
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
}
