package org.zhinan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.library.Actor;
import org.zhinan.library.Area;
import org.zhinan.library.Call;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.Quote;
import org.zhinan.library.Scenario;
import org.zhinan.library.Target;
import org.zhinan.site.Page;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The pictures of an edition in one language, as a template asks for them. */
public final class Pictures {
    static final int WIDE = 900;
    static final int NARROW = 350;

    private final Edition edition;
    private final Writer writer;

    public Pictures(Edition edition, Language language, Labels labels) {
        this.edition = edition;
        this.writer = new Writer(edition, language, labels);
    }

    /** The tiers as steps, each with the areas that it names and what it adds to the one below. */
    public Picture.Pair ladder() {
        Ladder ladder = Ladder.of(edition, writer);
        return writer.pair(
                "ladder",
                ladder.wide(WIDE),
                Optional.of(ladder.narrow(NARROW)),
                edition.tiers().size(),
                edition.areas().size());
    }

    /** The areas, the domains that a note assigns to them, and the scenarios of each. */
    public Picture.Pair map() {
        List<Branch> roots = new ArrayList<>();
        for (Area area : edition.areas()) {
            roots.add(new Branch(
                    writer.draft()
                            .add(Face.NAME, "strong", writer.phrase(area.name()), to(area))
                            .card("area"),
                    area.domains().stream()
                            .map(edition::domain)
                            .map(this::domain)
                            .toList()));
        }
        List<Branch> unassigned = edition.domains().stream()
                .filter(domain -> domain.area().isEmpty())
                .map(this::domain)
                .toList();
        if (!unassigned.isEmpty()) {
            roots.add(new Branch(
                    writer.draft()
                            .label(Face.TEXT, "soft", writer.label("areas.none"))
                            .card("none"),
                    unassigned));
        }
        Tree tree = Tree.of(roots, List.of(190, 280, 350), 38, 6);
        return writer.pair(
                "map",
                tree.wide(roots),
                Optional.empty(),
                edition.areas().size(),
                edition.domains().size(),
                edition.scenarios().size());
    }

    private Branch domain(Domain domain) {
        return new Branch(
                writer.draft()
                        .add(Face.TEXT, "strong", numbered(domain.number(), domain), to(domain))
                        .card("domain"),
                domain.scenarios().stream()
                        .map(edition::scenario)
                        .map(this::scenario)
                        .toList());
    }

    private Branch scenario(Scenario scenario) {
        return new Branch(
                writer.draft()
                        .add(Face.TEXT, "plain", numbered(scenario.number(), scenario), to(scenario))
                        .leaf("leaf"),
                List.of());
    }

    private Phrase numbered(int number, Entry entry) {
        Phrase name = writer.phrase(entry.name());
        return new Phrase(number + " " + name.text(), name.language());
    }

    private static Optional<Target> to(Entry entry) {
        return Optional.of(Writer.to(entry));
    }

    /** The way of an application: the steps of the call with their dates, where they lead, and who recognises the tier. */
    public Picture.Pair path(Call call) {
        List<Card> cards = new ArrayList<>();
        call.steps().forEach(step -> cards.add(step(call, step)));
        call.submitTo().ifPresent(to -> {
            Writer.Draft draft = writer.draft().words(Face.TEXT, "strong", to.text());
            call.copies()
                    .ifPresent(copies ->
                            draft.label(Face.SMALL, "plain", writer.label("picture.path.receives", copies.count())));
            cards.add(draft.cited(to.clause()).card("station"));
        });
        edition.tier(call.tier()).recognition().ifPresent(quote -> cards.add(recognition(quote)));
        Chain chain = new Chain(cards);
        return writer.pair(
                "path",
                chain.wide(WIDE),
                Optional.of(chain.narrow(NARROW)),
                writer.phrase(call.name()).text());
    }

    private Card step(Call call, Call.Step step) {
        Writer.Draft draft = writer.draft();
        step.who().ifPresent(who -> draft.words(Face.TEXT, "strong", who));
        call.deadlines().stream()
                .filter(deadline -> deadline.clause().equals(step.words().clause()))
                .map(deadline -> writer.label("picture.path.by", writer.date(deadline.date())))
                .distinct()
                .forEach(by -> draft.label(Face.SMALL, "lead", by));
        return draft.words(Face.SMALL, "plain", step.words().text())
                .cited(step.words().clause())
                .card("station");
    }

    /** Named by the actor with whom the words begin, where there is one. */
    private Card recognition(Quote quote) {
        Writer.Draft draft = writer.draft();
        edition.actors().stream()
                .map(Actor::name)
                .filter(name -> quote.text().zh().startsWith(name.zh()))
                .findFirst()
                .ifPresent(name -> draft.words(Face.TEXT, "strong", name));
        return draft.words(Face.SMALL, "plain", quote.text())
                .cited(quote.clause())
                .card("later");
    }

    /** The documents: which forwards which, which is annexed to which. */
    public Picture.Pair documents(List<Page.DocumentTree> roots) {
        List<Branch> branches =
                roots.stream().map(root -> document(root, Optional.empty())).toList();
        Tree tree = Tree.of(branches, List.of(190, 200, 210, 200), 30, 12);
        return writer.pair(
                "documents",
                tree.wide(branches),
                Optional.of(tree.narrow(branches, NARROW)),
                edition.documents().size());
    }

    private Branch document(Page.DocumentTree tree, Optional<Document> parent) {
        Document document = tree.document();
        Writer.Draft draft = writer.draft();
        parent.map(document::relationTo)
                .ifPresent(relation ->
                        draft.label(Face.SMALL, "lead", writer.label("tree." + relation, document.annexNumber())));
        draft.add(
                Face.TEXT,
                "strong",
                writer.phrase(document.shortName()),
                Optional.of(new Target.ToDocument(document.id())));
        document.number()
                .ifPresent(number -> draft.words(Face.SMALL, "soft", new Bilingual(number.text(Language.ZH), "")));
        document.issued().ifPresent(day -> draft.label(Face.SMALL, "soft", writer.date(day)));
        return new Branch(
                draft.card("document"),
                tree.annexes().stream()
                        .map(each -> document(each, Optional.of(document)))
                        .toList());
    }
}
