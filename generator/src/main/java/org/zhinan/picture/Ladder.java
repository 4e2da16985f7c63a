package org.zhinan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.library.Area;
import org.zhinan.library.Edition;
import org.zhinan.library.Tier;

/** Sets the tiers as a flight of steps: in each the same areas, and how the tier names them. */
record Ladder(List<Step> steps, List<Card> cards) {
    private static final int GAP = 14;
    private static final int RISE = 16;
    private static final int SLOT_SPACE = 4;

    /**
     * One tier.
     *
     * @param head its name and how binding it is
     * @param areas a card for each area, in the same order in every step
     * @param foot what else it asks
     */
    private record Step(Card head, List<Card> areas, Card foot) {}

    static Ladder of(Edition edition, Writer writer) {
        List<Step> steps = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        Optional<Tier> below = Optional.empty();
        for (Tier tier : edition.tiers()) {
            Set<String> before =
                    below.map(each -> Set.copyOf(each.coverage().areas())).orElse(Set.of());
            Writer.Draft foot = foot(writer.draft(), tier, below, writer);
            steps.add(new Step(
                    head(writer, tier).card("head"),
                    edition.areas().stream()
                            .map(area -> slot(writer, tier, area, before))
                            .toList(),
                    foot.card("foot")));
            cards.add(card(edition, writer, tier, before, below));
            below = Optional.of(tier);
        }
        return new Ladder(List.copyOf(steps), List.copyOf(cards));
    }

    private static Writer.Draft head(Writer writer, Tier tier) {
        return writer.draft()
                .add(Face.NAME, "strong", writer.phrase(tier.name()), Optional.of(Writer.to(tier)))
                .add(
                        Face.SMALL,
                        "soft",
                        writer.phrase(tier.coverage().quote().text()),
                        Optional.of(Writer.to(tier.coverage().quote().clause())));
    }

    private static Card slot(Writer writer, Tier tier, Area area, Set<String> before) {
        Phrase name = writer.phrase(area.name());
        if (!tier.coverage().areas().contains(area.id())) {
            return new Card("unnamed", SLOT_PAD, List.of(paragraph(name, "soft", area)));
        }
        boolean added = !before.contains(area.id());
        Phrase words = added ? new Phrase("+ " + name.text(), name.language()) : name;
        return new Card(added ? "added" : "kept", SLOT_PAD, List.of(paragraph(words, "slot", area)));
    }

    private static final int SLOT_PAD = 6;

    private static Card.Paragraph paragraph(Phrase words, String role, Area area) {
        return new Card.Paragraph(words, Face.TEXT, role, Optional.of(Writer.to(area)));
    }

    private static Writer.Draft foot(Writer.Draft draft, Tier tier, Optional<Tier> below, Writer writer) {
        boolean same = below.map(
                        each -> each.maturity().text().equals(tier.maturity().text()))
                .orElse(false);
        draft.label(Face.SMALL, "soft", writer.label("tier.maturity"));
        if (same) {
            draft.label(Face.SMALL, "plain", writer.label("picture.ladder.same"));
        } else {
            draft.add(
                    Face.SMALL,
                    "plain",
                    writer.phrase(tier.maturity().text()),
                    Optional.of(Writer.to(tier.maturity().clause())));
        }
        int more = tier.outcomes().size()
                - below.map(each -> each.outcomes().size()).orElse(0);
        String key = more > 0 && below.isPresent() ? "picture.ladder.outcomes.more" : "picture.ladder.outcomes";
        return draft.label(Face.SMALL, "soft", writer.label("tier.outcomes"))
                .label(Face.SMALL, "plain", writer.label(key, tier.outcomes().size(), more));
    }

    /** All of a tier in one card, for a narrow page. */
    private static Card card(Edition edition, Writer writer, Tier tier, Set<String> before, Optional<Tier> below) {
        Writer.Draft draft = head(writer, tier);
        List<Area> named = tier.coverage().areas().stream().map(edition::area).toList();
        for (Area area : named) {
            if (!before.contains(area.id())) {
                Phrase name = writer.phrase(area.name());
                draft.add(
                        Face.TEXT,
                        "lead",
                        new Phrase("+ " + name.text(), name.language()),
                        Optional.of(Writer.to(area)));
            }
        }
        Stream<Area> kept = named.stream().filter(area -> before.contains(area.id()));
        String names = kept.map(area -> writer.phrase(area.name()).text())
                .collect(Collectors.joining(writer.label("list.comma")));
        if (!names.isEmpty()) {
            draft.label(Face.SMALL, "plain", writer.label("picture.ladder.kept", names));
        }
        return foot(draft, tier, below, writer).card("station");
    }

    Picture wide(int width) {
        int each = (width - 2 - GAP * (steps.size() - 1)) / Math.max(1, steps.size());
        int head = highest(steps.stream().map(Step::head), each);
        int slot = highest(steps.stream().flatMap(step -> step.areas().stream()), each);
        int slots = steps.stream().mapToInt(step -> step.areas().size()).max().orElse(0) * (slot + SLOT_SPACE);
        int spare = spare(each, head);
        int ground = 1 - spare + RISE * steps.size() + head + slots;
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int x = 1 + i * (each + GAP);
            int y = 1 - spare + RISE * (steps.size() - 1 - i);
            shapes.add(step.head().at(x, y + head - step.head().height(each), each, 0));
            y += head;
            for (Card area : step.areas()) {
                shapes.add(area.at(x, y, each, slot));
                y += slot + SLOT_SPACE;
            }
            shapes.add(new Shape.Box(x, y, each, ground - y, "plinth"));
            shapes.add(step.foot().at(x, ground + SLOT_SPACE, each, 0));
        }
        int foot = highest(steps.stream().map(Step::foot), each);
        return new Picture(width, ground + SLOT_SPACE + foot + 1, shapes);
    }

    /** What would stay empty above the highest of the heads. */
    private int spare(int width, int head) {
        int spare = head;
        for (int i = 0; i < steps.size(); i++) {
            spare = Math.min(
                    spare,
                    RISE * (steps.size() - 1 - i) + head - steps.get(i).head().height(width));
        }
        return spare;
    }

    private static int highest(Stream<Card> cards, int width) {
        return cards.mapToInt(card -> card.height(width)).max().orElse(0);
    }

    Picture narrow(int width) {
        return new Chain(cards).narrow(width);
    }
}
