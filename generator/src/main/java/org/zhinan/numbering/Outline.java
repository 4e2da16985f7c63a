package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.text.Language;

/**
 * The numbers of a text, read from top to bottom by a profile. Blocks are told in their order with {@link #text}, {@link #beginTable},
 * {@link #row}; {@link #numbered} then says what each is called. The rule, with examples: {@code clause-ids.md}.
 */
public final class Outline {
    private static final int LOOKED_AHEAD = 40;
    private static final Pattern NO_TITLE = Pattern.compile("(?s).*[.。;；:：,，]");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(\\d{1,3})]");

    private final Profile profile;
    private final Language language;
    private final Candidates candidates;
    private final InnerNumbers inner;
    private final LabelNodes labels;
    private final Ids ids = new Ids();
    private final TableRows tables;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private OpenLevels open = OpenLevels.of(new Node(Node.Kind.TEXT, Optional.empty(), -1));
    private Optional<LabelledList> list = Optional.empty();
    private Optional<OpenLevels> suspended = Optional.empty();
    private Optional<LabelledBlock> box = Optional.empty();
    private final Map<Integer, Ordinal> latest = new HashMap<>();
    private int table;
    /** Whether the text has ended, up to an annex. */
    private boolean closed;

    public Outline(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
        this.candidates = new Candidates(profile, language);
        this.inner = new InnerNumbers(candidates);
        this.labels = new LabelNodes(language, ids);
        this.tables = new TableRows(profile, language, ids);
    }

    /** What was told: a block, a row of the table with this number, or a picture. */
    private record Entry(
            String text, boolean heading, int table, boolean head, boolean picture, List<Candidate> candidates) {}

    /** A block that is no row; {@code heading} when it is marked as one. */
    public void text(String text, boolean heading) {
        entries.add(new Entry(text, heading, 0, false, false, candidates.of(text)));
    }

    /** A picture, which is no paragraph of what it stands in. */
    public void picture() {
        entries.add(new Entry("", false, 0, false, true, List.of()));
    }

    public void beginTable() {
        table++;
    }

    /** A row of the table that was begun last. */
    public void row(String firstCell, boolean head) {
        entries.add(new Entry(firstCell, false, table, head, false, List.of()));
    }

    /** What the blocks and rows are called, in the order in which they were told. */
    public List<Numbered> numbered() {
        Contents contents = Contents.of(profile, language, texts());
        beginAnnex();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.table() > 0) {
                row(entry, i);
            } else if (entry.picture()) {
                picture(i);
            } else if (contents.contains(i)) {
                add(plain(i, "contents-" + contents.position(i)));
            } else {
                block(entry, i);
            }
        }
        tables.assign();
        nodes.forEach(this::setApart);
        Places places = new Places(language);
        return nodes.stream().map(node -> node.numbered(places)).toList();
    }

    private void setApart(Node node) {
        if (node.kind == Node.Kind.PARAGRAPH) {
            node.outside |= UnnumberedHeadings.enacts(entries.get(node.position).text());
            Function<Integer, String> text = at -> entries.get(at).text();
            node.heads = UnnumberedHeadings.headed(node, nodes, text);
        }
    }

    /** A document of its own may begin with the line of an annex, too. */
    private void beginAnnex() {
        if (!entries.isEmpty()) {
            profile.labels().stream()
                    .filter(each -> each.kind() == Label.Kind.TEXT)
                    .filter(each -> each.match(entries.get(0).text(), language).isPresent())
                    .findFirst()
                    .ifPresent(each -> open.root().label = each.name());
        }
    }

    private List<Contents.Entry> texts() {
        return entries.stream()
                .map(entry -> new Contents.Entry(entry.text(), entry.candidates()))
                .toList();
    }

    private void row(Entry entry, int position) {
        leaveList();
        box.ifPresent(LabelledBlock::fill);
        nodes.add(tables.row(entry.text(), entry.head(), entry.table(), position, open));
    }

    private void picture(int position) {
        box.ifPresent(LabelledBlock::fill);
        Node above = list.map(LabelledList::node).orElse(open.innermost());
        Node node = new Node(Node.Kind.LABEL, Optional.of(above), position);
        node.id = ids.free(above.prefix() + "fig" + ++above.pictures);
        add(node);
    }

    private void block(Entry entry, int position) {
        Optional<Label> label = label(entry, position);
        if (box.filter(own -> label.isPresent() || !own.holds(entry.candidates(), candidates, open))
                .isPresent()) {
            open = box.get().before();
            box = Optional.empty();
        }
        if (closed && label.isEmpty()) {
            paragraph(position);
        } else if (label.isPresent()) {
            labelled(label.get(), entry, position);
        } else if (list.isPresent() && itemOfList(entry, position)) {
            return;
        } else {
            resume(entry);
            Optional<Candidate> number =
                    candidates.choose(entry.candidates(), open, entry.text(), entry.heading(), next(position));
            if (number.isPresent()) {
                number(number.get(), entry, position);
            } else {
                paragraph(position);
            }
        }
    }

    /** What the next block that is no row may be. */
    private List<Candidate> next(int position) {
        return following(position).stream()
                .filter(numbers -> !numbers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<List<Candidate>> following(int position) {
        return entries.subList(position + 1, Math.min(entries.size(), position + LOOKED_AHEAD)).stream()
                .map(Entry::candidates)
                .toList();
    }

    private Optional<Label> label(Entry entry, int position) {
        return profile.labels().stream()
                .filter(each -> each.kind() != Label.Kind.CONTENTS)
                .filter(each -> each.kind() != Label.Kind.TEXT || position > 0)
                .filter(each -> each.kind() == Label.Kind.TEXT || !closed)
                .filter(each -> each.match(entry.text(), language).isPresent())
                .findFirst();
    }

    private void labelled(Label label, Entry entry, int position) {
        closed = label.kind() == Label.Kind.CLOSING;
        if (closed || label.kind() == Label.Kind.UNNUMBERED) {
            leaveList();
            suspended = Optional.empty();
            open = closed ? open : OpenLevels.outside(open.root());
            paragraph(position);
            nodes.get(nodes.size() - 1).label = label.name();
            return;
        }
        Label.Match match = label.match(entry.text(), language).orElseThrow();
        String rest = entry.text().substring(match.end());
        boolean lists = label.kind() == Label.Kind.LIST || label.kind() == Label.Kind.NOTES;
        Node node = lists ? list(label, match, rest, position) : labels.node(label, match, open, position);
        add(node);
        if (label.kind() == Label.Kind.HEADING || label.kind() == Label.Kind.TEXT) {
            leaveList();
            suspended = Optional.empty();
        }
        if (label.kind() == Label.Kind.HEADING) {
            open.openHeading(node);
        } else if (label.kind() == Label.Kind.TEXT) {
            open = OpenLevels.of(node);
        } else if (label.kind() == Label.Kind.BOX || label.kind() == Label.Kind.BLOCK && rest.isBlank()) {
            box = Optional.of(new LabelledBlock(open, label.kind() == Label.Kind.BOX));
            open = OpenLevels.of(node);
        }
    }

    /** @param rest what stands behind the label, which may be the first item */
    private Node list(Label label, Label.Match match, String rest, int position) {
        OpenLevels before = list.map(LabelledList::before).or(() -> suspended).orElse(open);
        Node node = labels.list(label, match, open.root(), before.innermost(), position);
        LabelledList own = new LabelledList(node, before, rest.isBlank(), label.kind() == Label.Kind.NOTES);
        candidates.of(rest).stream()
                .filter(each -> each.ordinal().isFirst())
                .findFirst()
                .ifPresent(own::last);
        // The line of an annex with its title, which is a document of its own, lists nothing.
        list = position == 0 && own.isOneLine() ? Optional.empty() : Optional.of(own);
        suspended = Optional.empty();
        open = OpenLevels.of(open.root());
        return node;
    }

    /** Whether the block is an item of the open list, and then it is added as one. */
    private boolean itemOfList(Entry entry, int position) {
        LabelledList own = list.orElseThrow();
        Matcher mark = NOTE_MARK.matcher(entry.text());
        if (mark.lookingAt()) {
            Node node = item(own, mark.group(1), position);
            node.note = true;
            node.counterpart = mark.group();
            node.words = mark.group();
            node.markerEnd = mark.end();
            return true;
        }
        Optional<Candidate> number = own.item(entry.candidates(), candidates);
        number.ifPresent(each -> {
            Node node = item(own, each.level().id(each.ordinal()), position);
            node.number = number;
            node.words = entry.text().substring(0, each.end()).strip().replaceAll("[、.．]$", "");
            node.markerEnd = each.end();
            node.counterpart = each.level().written(each.ordinal(), language.other());
            own.last(each);
        });
        return number.isPresent();
    }

    private Node item(LabelledList own, String number, int position) {
        Node node = new Node(Node.Kind.NUMBER, Optional.of(own.node()), position);
        node.id = ids.free(own.node().prefix() + number, own.node().prefix() + "l2-" + number);
        add(node);
        return node;
    }

    /** A number that goes on where the text was before a list of notes, or begins below that, closes the list. */
    private void resume(Entry entry) {
        Optional<OpenLevels> before = list.map(LabelledList::before).or(() -> suspended);
        leaveList();
        before.filter(levels -> entry.candidates().stream().anyMatch(each -> candidates.goesOn(each, levels)))
                .ifPresent(levels -> {
                    open = levels;
                    suspended = Optional.empty();
                });
    }

    private void leaveList() {
        list.ifPresent(own -> {
            suspended = Optional.of(own.before());
            open = own.isOneParagraph() ? own.before() : open;
        });
        list = Optional.empty();
    }

    private void number(Candidate number, Entry entry, int position) {
        suspended = Optional.empty();
        box.ifPresent(LabelledBlock::fill);
        Candidate last = number;
        String counterpart = "";
        for (Optional<Candidate> next = inner.adjoining(last, entry.text());
                next.isPresent();
                next = inner.adjoining(last, entry.text())) {
            counterpart += last.level().written(last.ordinal(), language.other());
            open(last, -1, position);
            last = next.get();
        }
        Node node = open(last, position, position);
        node.markerEnd = last.end();
        node.counterpart = counterpart + last.level().written(last.ordinal(), language.other());
        boolean says = !entry.heading() && !isTitleOnly(entry.text().substring(last.end()));
        node.paragraphs = node.citesParagraphs() && says ? 1 : 0;
        add(node);
        beginWithin(last.depth(), last.end(), entry.text(), position);
    }

    /** A list may begin in the text of another block; its first number is none of a block, and the second is its next. */
    private void beginWithin(int outer, int from, String text, int position) {
        if (closed) {
            return;
        }
        inner.first(outer, from, text, following(position)).ifPresent(each -> open(each, -1, position));
    }

    /** What stands after an article's number is no paragraph of it when it only names the article. */
    private static boolean isTitleOnly(String rest) {
        return rest.isBlank() || rest.strip().matches("[【\\[（(][^】\\]）)]*[】\\]）)]");
    }

    private Node open(Candidate number, int block, int position) {
        open.closeBefore(number);
        Node above = open.above(number.depth());
        Node parent =
                above.lastParagraph.filter(paragraph -> above.citesParagraphs()).orElse(above);
        Node node = new Node(Node.Kind.NUMBER, Optional.of(parent), block);
        Optional<Ordinal> last = open.ordinal(number.depth());
        // Scenario 3 under 二、 follows scenario 2 under 一、, too.
        Optional<Ordinal> before = Optional.ofNullable(latest.put(number.depth(), number.ordinal()));
        node.inSequence = number.ordinal().isFirst()
                || last.or(() -> before).filter(number.ordinal()::follows).isPresent()
                || before.filter(each -> InnerNumbers.mayLeap(number, each, above))
                        .isPresent();
        node.number = Optional.of(number);
        node.id = ids.number(
                number.level().through() ? open.root() : parent.paragraphs == 1 ? above : parent, number, position);
        open.open(number, node);
        candidates.saw(number.level());
        return node;
    }

    private void paragraph(int position) {
        closeBeforeNewList(position);
        box.ifPresent(LabelledBlock::fill);
        Node above = bare().orElseGet(() -> open.forParagraph(following(position)));
        Node node = new Node(Node.Kind.PARAGRAPH, Optional.of(above), position);
        node.paragraphs = ++above.paragraphs;
        node.outside = closed;
        node.id = ids.free(above.prefix() + "p" + node.paragraphs);
        above.titled |= node.paragraphs == 1 && isTitle(position);
        above.lastParagraph = Optional.of(node);
        add(node);
        beginWithin(open.innermostDepth(), 0, entries.get(position).text(), position);
    }

    /** The item right before, where it is nothing but its number: what follows is its text. */
    private Optional<Node> bare() {
        Node before = nodes.isEmpty() ? open.root() : nodes.get(nodes.size() - 1);
        return before.number
                .filter(each -> !each.level().through() && !each.level().heading())
                .filter(each -> before == open.innermost()
                        && entries.get(before.position).text().strip().length() <= before.markerEnd)
                .map(each -> before);
    }

    /** A line without a stop right below a number that says nothing itself, as below Article 5, and above more of the clause. */
    private boolean isTitle(int position) {
        Node before = nodes.isEmpty() ? open.root() : nodes.get(nodes.size() - 1);
        return position + 1 < entries.size()
                && before.number.isPresent()
                && entries.get(position - 1).text().strip().length() <= before.markerEnd
                && !NO_TITLE.matcher(entries.get(position).text()).matches();
    }

    /** A paragraph before a list that begins anew is not part of the last item of the list before. */
    private void closeBeforeNewList(int position) {
        if (position + 1 < entries.size()) {
            Entry next = entries.get(position + 1);
            candidates
                    .choose(next.candidates(), open, next.text(), next.heading(), List.of())
                    .filter(each -> each.ordinal().isFirst())
                    .filter(each -> ids.restarts(each.level().through() ? open.root() : open.above(each.depth()), each))
                    .ifPresent(each -> open.close(each.level().through() ? 0 : each.depth()));
        }
    }

    private Node plain(int position, String id) {
        Node node = new Node(Node.Kind.LABEL, Optional.of(open.root()), position);
        node.id = ids.free(id);
        return node;
    }

    private void add(Node node) {
        nodes.add(node);
    }
}
