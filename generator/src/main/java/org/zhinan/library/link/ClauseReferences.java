package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget.ToClause;
import org.zhinan.library.UnresolvedReference;
import org.zhinan.numbering.CitedNumber;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.citation.Citation;
import org.zhinan.numbering.citation.CitationScanner;
import org.zhinan.numbering.citation.JoinedCitations;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;

/**
 * Finds references to clauses by number, as 本办法第十条 and Article 5(2), in the way in which the text is numbered. Only what is of a
 * document of the edition is followed, and only to a clause that is there.
 */
final class ClauseReferences {
    private final Map<String, Profile> numberings;
    private final Map<String, ClauseIndex> indexes = new HashMap<>();
    private final Map<String, Map<Language, CitationScanner>> finders = new HashMap<>();
    private final Map<Language, DocumentNames> names = new EnumMap<>(Language.class);

    /**
     * @param numberings how each document is numbered, by its id
     */
    ClauseReferences(Edition edition, Map<String, Profile> numberings, List<Alias> aliases) {
        this.numberings = numberings;
        Map<Profile, Map<Language, CitationScanner>> byProfile = new HashMap<>();
        for (Document document : edition.documents()) {
            Profile profile = numberings.get(document.id());
            indexes.put(document.id(), new ClauseIndex(profile, document.clauses()));
            finders.put(document.id(), byProfile.computeIfAbsent(profile, ClauseReferences::finders));
        }
        for (Language language : Language.values()) {
            names.put(language, new DocumentNames(edition, aliases, language));
        }
    }

    private static Map<Language, CitationScanner> finders(Profile profile) {
        Map<Language, CitationScanner> finders = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            finders.put(language, new CitationScanner(profile, language));
        }
        return finders;
    }

    /** What one text refers to, and what of it is not there. */
    record Found(List<LinkSpan> links, List<UnresolvedReference> unresolved) {}

    /**
     * The references in one cell of a clause.
     *
     * @param named documents and cited texts that are named in the text
     */
    Found in(Clause clause, int cell, Language language, List<LinkSpan> named) {
        String text = clause.cells().get(cell).in(language);
        int floor = floor(clause, cell, language);
        Profile profile = numberings.get(clause.document());
        CitationDocumentResolver attribution = language == Language.ZH
                ? new ChineseAttribution(text, floor, clause.document(), profile, names.get(language), named)
                : new EnglishAttribution(text, floor, clause.document(), profile, named);
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        for (LinkSpan other : attribution.others()) {
            taken.put(other.start(), other.end());
            String document = DocumentNames.document(other).orElseThrow();
            attribution.of(other, finders.get(document).get(language)).ifPresent(chain -> {
                taken.put(chain.start(), chain.end());
                chain.citations()
                        .forEach(each -> addOther(clause, text, document, each, each.start() == chain.start(), found));
            });
        }
        finders.get(clause.document()).get(language).find(text, floor).forEach(chain -> {
            CitationDocumentResolver.Owner owner = attribution.of(chain);
            CitationDocumentResolver.Owner free = isTaken(taken, chain) ? CitationDocumentResolver.Owner.OTHER : owner;
            chain.citations().forEach(each -> addOwn(clause, text, chain, each, free, found));
        });
        return found;
    }

    /** SourceLocation the words begin behind the number or the label of the clause. */
    private static int floor(Clause clause, int cell, Language language) {
        if (cell > 0) {
            return 0;
        }
        int label = language == clause.original() ? clause.number().markerEnd() : 0;
        return Math.max(label, clause.marker().in(language).length());
    }

    /** Whether the words are the name of another document, or are read in its way already. */
    private static boolean isTaken(NavigableMap<Integer, Integer> taken, JoinedCitations chain) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(chain.end());
        return before != null && before.getValue() > chain.start();
    }

    /** An annex that is joined to what is of another document may be of either. */
    private void addOther(Clause clause, String text, String document, Citation citation, boolean first, Found found) {
        boolean annex = !first && isLabel(numberings.get(document), citation);
        if (citation.anchor().isEmpty() && !annex) {
            Optional<String> id = indexes.get(document).find(Optional.empty(), citation, true);
            add(
                    clause,
                    text,
                    new Words(citation.start(), citation.end()),
                    id.map(to -> new ToClause(document, to)),
                    true,
                    found);
        }
    }

    /** A clause that is cited by its place is here, whatever it is joined to. */
    private void addOwn(
            Clause clause,
            String text,
            JoinedCitations chain,
            Citation citation,
            CitationDocumentResolver.Owner owner,
            Found found) {
        boolean first = citation.start() == chain.start();
        boolean byPlace = citation.anchor().isPresent() && !first;
        if (!isMeant(citation, owner, clause) || !byPlace && !owner.own()) {
            return;
        }
        ClauseIndex index = indexes.get(clause.document());
        Optional<ToClause> target = index.find(Optional.of(clause.id()), citation, owner.named())
                .map(id -> new ToClause(clause.document(), id));
        int start = first && owner.named() ? owner.start() : citation.start();
        // A number that the document does not count may be of anything, unless the document is named; a table of
        // contents begins with numbers.
        boolean begins = citation.start() == 0 && citation.anchor().isEmpty();
        boolean missing = owner.named() || index.counts(citation) && !begins;
        add(clause, text, new Words(start, citation.end()), target, missing, found);
    }

    private record Words(int start, int end) {}

    private static void add(
            Clause clause, String text, Words words, Optional<ToClause> target, boolean missing, Found found) {
        if (target.isPresent()) {
            found.links().add(new LinkSpan(words.start(), words.end(), target.get()));
        } else if (missing) {
            found.unresolved()
                    .add(new UnresolvedReference(
                            line(clause, text, words.start()), text.substring(words.start(), words.end())));
        }
    }

    /** SourceLocation numbers are of clauses only behind the name of the document, those of tables and annexes still are. */
    private boolean isMeant(Citation citation, CitationDocumentResolver.Owner owner, Clause clause) {
        Profile profile = numberings.get(clause.document());
        return owner.named() || !profile.itself().needed() || isLabel(profile, citation);
    }

    private static boolean isLabel(Profile profile, Citation citation) {
        if (citation.anchor().isPresent()) {
            return false;
        }
        CitedNumber first = citation.steps().get(0).options().get(0);
        return profile.levels().stream().noneMatch(each -> each.name().equals(first.level())) && !first.isParagraph();
    }

    private static SourceLocation line(Clause clause, String text, int start) {
        int line = clause.where().line();
        for (int end = text.indexOf('\n'); end >= 0 && end < start; end = text.indexOf('\n', end + 1)) {
            line++;
        }
        return new SourceLocation(clause.where().file(), line);
    }
}
