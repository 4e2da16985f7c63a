package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.library.Clause;
import org.zhinan.numbering.CitedNumber;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.citation.Citation;

/** The clauses of one document by their numbers, so that a citation is followed without a search. */
final class ClauseIndex {
    private final Profile profile;
    private final Node root = new Node("", Optional.empty(), Optional.empty(), true);
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Key, List<Node>> below = new HashMap<>();
    private final Map<Key, List<Node>> within = new HashMap<>();
    private final Map<Row, Node> last = new HashMap<>();
    private final Set<String> levels = new HashSet<>();

    /** A clause, or the whole document; {@code closed} when what it has is not counted with the rest, as in an annex and a list of notes. */
    private static final class Node {
        private final String clause;
        private final Optional<Node> parent;
        private final Optional<CitedNumber> number;
        private final boolean closed;
        private Optional<Node> before = Optional.empty();

        private Node(String clause, Optional<Node> parent, Optional<CitedNumber> number, boolean closed) {
            this.clause = clause;
            this.parent = parent;
            this.number = number;
            this.closed = closed;
        }

        private boolean isOf(String level) {
            return number.filter(each -> each.level().equals(level)).isPresent();
        }
    }

    private record Key(Node above, CitedNumber number) {}

    /** Clauses that are counted in one row. */
    private record Row(Node above, String level) {}

    /** Where the next number of a citation counts from; the first paragraph of an article is the article, without what later ones have. */
    private record Place(Node node, boolean firstParagraph) {}

    ClauseIndex(Profile profile, List<Clause> clauses) {
        this.profile = profile;
        clauses.forEach(this::add);
    }

    private void add(Clause clause) {
        Node above = clause.number().parent().map(nodes::get).orElse(root);
        List<CitedNumber> numbers = clause.isRow() ? List.of() : clause.number().numbers();
        Node node = new Node(clause.id(), Optional.of(above), Optional.empty(), !clause.isRow());
        for (int i = 0; i < numbers.size(); i++) {
            List<Node> same = below.getOrDefault(new Key(above, numbers.get(i)), List.of());
            boolean begun = i < numbers.size() - 1 && !same.isEmpty();
            node = begun ? same.get(same.size() - 1) : numbered(clause.id(), above, numbers.get(i));
            above = node;
        }
        nodes.put(clause.id(), node);
    }

    private Node numbered(String clause, Node above, CitedNumber number) {
        Node node = new Node(clause, Optional.of(above), Optional.of(number), profile.startsText(number.level()));
        levels.add(number.level());
        below.computeIfAbsent(new Key(above, number), key -> new ArrayList<>()).add(node);
        for (Optional<Node> each = Optional.of(above); each.isPresent(); each = each.get().parent) {
            within.computeIfAbsent(new Key(each.get(), number), key -> new ArrayList<>())
                    .add(node);
            if (each.get().closed) {
                break;
            }
        }
        boolean through = profile.runsThrough(number.level());
        node.before = Optional.ofNullable(last.put(new Row(through ? text(above) : above, number.level()), node));
        return node;
    }

    /** Whether any clause is of the level of the citation's outermost number. */
    boolean counts(Citation citation) {
        return citation.anchor().map(Citation.Anchor::levels).orElse(List.of()).stream()
                        .anyMatch(this::counts)
                || citation.anchor().isEmpty()
                        && citation.steps().get(0).options().stream().anyMatch(each -> counts(each.level()));
    }

    private boolean counts(String level) {
        return levels.contains(level) || level.equals(CitedNumber.PARAGRAPH);
    }

    /**
     * The id of the clause that is cited; nothing where there is none, or more than one.
     *
     * @param from id of the clause with the words; nothing when they stand in another document
     * @param named whether the words name the document, which has the annex around and all else
     */
    Optional<String> find(Optional<String> from, Citation citation, boolean named) {
        Node here = from.map(nodes::get).orElse(root);
        if (citation.anchor().isEmpty()) {
            for (CitedNumber option : citation.steps().get(0).options()) {
                Optional<String> found =
                        first(here, option, named).flatMap(place -> follow(place, citation.steps(), 1));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return anchored(here, citation.anchor().get()).flatMap(place -> follow(place, citation.steps(), 0));
    }

    private Optional<String> follow(Place place, List<Citation.Step> steps, int next) {
        if (next == steps.size()) {
            return Optional.of(place.node().clause).filter(clause -> !clause.isEmpty());
        }
        for (CitedNumber option : steps.get(next).options()) {
            Optional<String> found =
                    step(place, option, steps.get(next).adjoins()).flatMap(below -> follow(below, steps, next + 1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> step(Place place, CitedNumber number, boolean adjoins) {
        Key key = new Key(place.node(), number);
        if (number.equals(CitedNumber.paragraph(1)) && !below.containsKey(key)) {
            boolean more = below.containsKey(new Key(place.node(), CitedNumber.paragraph(2)));
            return Optional.of(new Place(place.node(), more)).filter(each -> hasParagraphs(each.node()));
        }
        return one(adjoins || place.firstParagraph() ? below : within, key).map(node -> new Place(node, false));
    }

    /** Whether its own words are a paragraph that is cited as the first. */
    private boolean hasParagraphs(Node node) {
        return node.number
                .filter(own -> profile.rank(own.level()) + 1 == profile.rank(CitedNumber.PARAGRAPH))
                .isPresent();
    }

    private static Optional<Node> one(Map<Key, List<Node>> map, Key key) {
        List<Node> found = map.getOrDefault(key, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The first number counts in the text around, or from the nearest clause around that has such a number. */
    private Optional<Place> first(Node here, CitedNumber number, boolean named) {
        if (profile.runsThrough(number.level())) {
            return one(within, new Key(whole(text(here), number, named), number))
                    .map(node -> new Place(node, false));
        }
        int rank = profile.rank(number.level());
        for (Optional<Node> each = Optional.of(here); each.isPresent(); each = each.get().parent) {
            Node node = each.get();
            int own = rank(node);
            if (own >= rank) {
                continue;
            }
            Optional<Place> found = step(new Place(node, false), number, false);
            boolean unit =
                    node.number.filter(n -> profile.runsThrough(n.level())).isPresent();
            if (found.isPresent() || unit || within.containsKey(new Key(node, number))) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether it is a number of the annex around, or of the document. */
    private Node whole(Node text, CitedNumber number, boolean named) {
        boolean counts = last.containsKey(new Row(text, number.level()));
        boolean has = within.containsKey(new Key(text, number));
        boolean alone = !within.containsKey(new Key(root, number));
        return (named ? has && alone : counts) ? text : root;
    }

    /** Of the whole less than anything; what has no number contains nothing. */
    private int rank(Node node) {
        return node == root
                ? Integer.MIN_VALUE
                : node.number.map(n -> profile.rank(n.level())).orElse(Integer.MAX_VALUE);
    }

    /** The annex that it is in, or the document. */
    private Node text(Node node) {
        Node text = node;
        while (text.parent.isPresent()
                && !text.number.filter(n -> profile.startsText(n.level())).isPresent()) {
            text = text.parent.get();
        }
        return text;
    }

    private Optional<Place> anchored(Node here, Citation.Anchor anchor) {
        for (String level : anchor.levels()) {
            Optional<Place> found = level.equals(CitedNumber.PARAGRAPH)
                    ? paragraph(here, anchor.back())
                    : around(here, level)
                            .flatMap(node -> back(node, anchor.back()))
                            .map(node -> new Place(node, false));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> around(Node here, String level) {
        Optional<Node> node = Optional.of(here);
        while (node.isPresent() && !node.get().isOf(level)) {
            node = node.get().parent;
        }
        return node;
    }

    private static Optional<Node> back(Node from, int count) {
        Optional<Node> node = Optional.of(from);
        for (int i = 0; i < count; i++) {
            node = node.flatMap(each -> each.before);
        }
        return node;
    }

    private Optional<Place> paragraph(Node here, int back) {
        Node node = here;
        while (!node.isOf(CitedNumber.PARAGRAPH) && !hasParagraphs(node)) {
            if (node.parent.isEmpty()) {
                return Optional.empty();
            }
            node = node.parent.get();
        }
        boolean later = node.isOf(CitedNumber.PARAGRAPH);
        Node article = later ? node.parent.orElseThrow() : node;
        int count = (later ? Integer.parseInt(node.number.orElseThrow().number()) : 1) - back;
        return count < 1 ? Optional.empty() : step(new Place(article, false), CitedNumber.paragraph(count), false);
    }
}
