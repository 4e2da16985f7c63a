package org.zhinan.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.zhinan.content.ContentPack;
import org.zhinan.content.EditionFile.Alias;
import org.zhinan.content.ReferenceFile;
import org.zhinan.content.SiteFile;
import org.zhinan.content.TermFile;
import org.zhinan.problem.Problems;

/**
 * Everything that the site says, read, aligned, linked and checked.
 *
 * @param links by edition id
 */
public record Library(
        SiteFile site, List<Edition> editions, List<Term> terms, List<Reference> references, Map<String, Links> links) {

    /**
     * Resolves the pack.
     *
     * @throws org.zhinan.problem.ProblemsException with all problems of the files and of what they say
     */
    public static Library of(ContentPack pack, Problems problems) {
        List<Edition> editions = new ArrayList<>();
        List<Reference> references = pack.references().stream().map(Library::reference).toList();
        Map<String, Links> links = new HashMap<>();
        for (ContentPack.EditionPack each : pack.editions()) {
            Edition edition = new EditionBuilder(each, problems).edition();
            editions.add(edition);
            requireDocuments(each, problems);
            links.put(edition.id(), Links.of(edition, each.edition().aliases(), references));
        }
        requireSite(pack.site(), editions, problems);
        List<Term> terms = terms(pack, editions, problems);
        problems.failIfAny();
        return new Library(pack.site(), List.copyOf(editions), terms, references, Map.copyOf(links));
    }

    /** The edition that the home page shows. */
    public Edition current() {
        return editions.stream()
                .filter(edition -> edition.id().equals(site.edition()))
                .findFirst()
                .orElseThrow();
    }

    private static void requireDocuments(ContentPack.EditionPack pack, Problems problems) {
        for (Alias alias : pack.edition().aliases()) {
            if (!pack.edition().documents().contains(alias.document())) {
                problems.add(
                        alias.where(),
                        "there is no document '" + alias.document() + "'",
                        "Write the id of an existing document");
            }
        }
    }

    private static void requireSite(SiteFile site, List<Edition> editions, Problems problems) {
        editions.stream()
                .filter(edition -> edition.id().equals(site.edition()))
                .findFirst()
                .ifPresentOrElse(
                        edition -> {
                            if (edition.calls().stream().noneMatch(call -> call.id().equals(site.call()))) {
                                problems.add(
                                        site.where(),
                                        "edition '" + edition.id() + "' has no call '" + site.call() + "'",
                                        "Name one of its files in calls/ without the ending");
                            }
                        },
                        () -> problems.add(
                                site.where(),
                                "there is no edition '" + site.edition() + "'",
                                "Name one of the folders of editions/"));
    }

    private static List<Term> terms(ContentPack pack, List<Edition> editions, Problems problems) {
        List<Term> terms = new ArrayList<>();
        HashSet<String> ids = new HashSet<>();
        for (TermFile file : pack.terms()) {
            if (!ids.add(file.id())) {
                problems.add(file.where(), "the id '" + file.id() + "' stands twice", "Give one of the two another id");
            }
            Map<String, Clause> clauses = new HashMap<>();
            editions.forEach(edition -> clauses.putAll(edition.clauses()));
            Resolver resolver = new Resolver(clauses, problems);
            Clause clause = resolver.clause(file.clause());
            resolver.requireIn(clause, org.zhinan.content.Language.ZH, file.name().zh(), file.where());
            terms.add(new Term(
                    file.id(),
                    file.name(),
                    file.variants(),
                    file.synonyms().zh(),
                    file.synonyms().en(),
                    file.gloss(),
                    clause));
        }
        return List.copyOf(terms);
    }

    private static Reference reference(ReferenceFile file) {
        return new Reference(
                file.id(),
                file.kind(),
                file.name(),
                file.number(),
                file.issuer(),
                file.url(),
                names(file.name().zh(), file.number(), file.alsoZh()),
                names(file.name().en(), file.number(), file.alsoEn()));
    }

    private static List<String> names(String name, java.util.Optional<String> number, List<String> also) {
        List<String> names = new ArrayList<>(List.of(name));
        number.ifPresent(names::add);
        names.addAll(also);
        return List.copyOf(names);
    }
}
