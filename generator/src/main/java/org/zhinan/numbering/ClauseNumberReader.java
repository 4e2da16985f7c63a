package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.HeadingWords;
import org.zhinan.numbering.marker.NoteMark;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.text.Language;

/**
 * The numbers of a text, read from top to bottom by a profile. Blocks are told in their order with {@link #text}, {@link #beginTable},
 * {@link #row}; {@link #numbered} then says what each is called. The rule, with examples: {@code clause-ids.md}.
 */
public final class ClauseNumberReader {
    private static final Pattern NO_TITLE = Pattern.compile("(?s).*[.。;；:：,，]");

    private final Profile profile;
    private final Language language;
    private final LevelDisambiguator candidates;
    private final InnerNumbers inner;
    private final LabelNodeBuilder labels;
    private final ClauseIdAllocator ids = new ClauseIdAllocator();
    private final TableRowIdAssigner tables;
    private final NumberingInput entries = new NumberingInput();
    private final List<NumberingNode> nodes = new ArrayList<>();
    private OpenLevels open = OpenLevels.of(new NumberingNode(NumberingNode.Kind.TEXT, Optional.empty(), -1));
    private Optional<LabelledList> list = Optional.empty();
    private Optional<OpenLevels> suspended = Optional.empty();
    private Optional<StandaloneLabelScope> box = Optional.empty();
    private Appendices appendices;
    private EndNotes endNotes;
    private final Map<Integer, Ordinal> latest = new HashMap<>();
    /** Whether the text has ended, up to an annex. */
    private boolean closed;

    public ClauseNumberReader(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
        this.candidates = new LevelDisambiguator(profile, language);
        this.inner = new InnerNumbers(candidates);
        this.labels = new LabelNodeBuilder(language, ids);
        this.tables = new TableRowIdAssigner(profile, language, ids);
    }

    /** A block that is no row; {@code heading} when it is marked as one. */
    public void text(String text, boolean heading) {
        entries.text(text, heading, candidates.of(text));
    }

    /** A picture, which is no paragraph of what it stands in. */
    public void picture() {
        entries.picture();
    }

    public void beginTable() {
        entries.beginTable();
    }

    /** A row of the table that was begun last. */
    public void row(String firstCell, boolean head) {
        entries.row(firstCell, head);
    }

    /** What the blocks and rows are called, in the order in which they were told. */
    public List<BlockNumber> numbered() {
        entries.quote();
        TableOfContents contents = TableOfContents.of(profile, language, entries.forContents());
        appendices = Appendices.of(profile, language, entries.texts());
        endNotes = EndNotes.of(profile, language, entries.texts());
        beginAnnex();
        for (int i = 0; i < entries.size(); i++) {
            NumberingInput.Entry entry = entries.get(i);
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
        HeadingIntroductionMarker.mark(nodes, entries::text);
        CitationLabels places = new CitationLabels(language);
        return nodes.stream().map(node -> node.numbered(places)).toList();
    }

    private void setApart(NumberingNode node) {
        if (node.kind == NumberingNode.Kind.PARAGRAPH) {
            node.outside |= HeadingWords.enacts(entries.get(node.position).text());
            node.heads = UnnumberedHeadings.headed(node, nodes, entries::text);
        }
    }

    /** A document of its own may begin with the line of an annex, too. */
    private void beginAnnex() {
        if (entries.size() > 0) {
            profile.labels().stream()
                    .filter(each -> each.kind() == BlockLabel.Kind.TEXT)
                    .filter(each -> each.match(entries.get(0).text(), language).isPresent())
                    .findFirst()
                    .ifPresent(each -> open.root().label = each.name());
        }
    }

    private void row(NumberingInput.Entry entry, int position) {
        leaveList();
        box.ifPresent(StandaloneLabelScope::fill);
        nodes.add(tables.row(entry.text(), entry.head(), entry.table(), position, open));
    }

    private void picture(int position) {
        box.ifPresent(StandaloneLabelScope::fill);
        NumberingNode above = list.map(LabelledList::node).orElse(open.innermost());
        NumberingNode node = new NumberingNode(NumberingNode.Kind.LABEL, Optional.of(above), position);
        node.id = ids.free(above.prefix() + "fig" + ++above.pictures);
        add(node);
    }

    private void block(NumberingInput.Entry entry, int position) {
        Optional<Appendices.Begin> appendix = appendices.at(position);
        if (appendix.isPresent()) {
            beginText(labels.appendix(appendix.get(), entry.text(), open.root(), position));
            return;
        }
        if (endNotes.at(position).isPresent() || endNotes.goesOn(position)) {
            endNote(entry, position);
            return;
        }
        Optional<BlockLabel> label = label(entry, position);
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
            Optional<NumberCandidate> number =
                    candidates.choose(entry.candidates(), open, entry.text(), entry.heading(), entries.next(position));
            if (number.isPresent()) {
                number(number.get(), entry, position);
            } else {
                paragraph(position);
            }
        }
    }

    private void endNote(NumberingInput.Entry entry, int position) {
        Optional<NoteMark> mark = endNotes.at(position);
        if (mark.isEmpty()) {
            NumberingNode before = nodes.get(nodes.size() - 1);
            paragraph(position, before.note ? before : before.parent.orElseThrow());
            return;
        }
        if (position == endNotes.from()) {
            leaveList();
            open = OpenLevels.of(LabelNodeBuilder.first(open.root()));
        }
        if (endNotes.beginsInAnnex(position)) {
            leaveList();
            box = Optional.empty();
            open.closeBelowAnnex();
        }
        add(labels.note(mark.get(), entry.text(), open.annexOrRoot(), position));
    }

    private void beginText(NumberingNode node) {
        add(node);
        leaveList();
        box = Optional.empty();
        suspended = Optional.empty();
        closed = false;
        open = OpenLevels.of(node);
    }

    private Optional<BlockLabel> label(NumberingInput.Entry entry, int position) {
        return profile.labels().stream()
                .filter(each -> !entries.isQuoted(position))
                .filter(each -> each.kind() != BlockLabel.Kind.CONTENTS)
                .filter(each -> each.kind() != BlockLabel.Kind.TEXT || position > 0)
                .filter(each -> !closed || each.mayFollowClosing())
                .filter(each -> each.kind() != BlockLabel.Kind.TEXTS || appendices.isHeading(position))
                .filter(each -> each.kind() != BlockLabel.Kind.ENDNOTES || endNotes.isHeading(position))
                .filter(each -> each.match(entry.text(), language).isPresent())
                .findFirst();
    }

    private void labelled(BlockLabel label, NumberingInput.Entry entry, int position) {
        closed = label.kind() == BlockLabel.Kind.CLOSING;
        BlockLabel.Match match = label.match(entry.text(), language).orElseThrow();
        boolean texts = label.kind() == BlockLabel.Kind.TEXTS;
        if (label.kind() == BlockLabel.Kind.ENDNOTES) {
            leaveList();
            suspended = Optional.empty();
            NumberingNode notes =
                    labels.list(label, match, LabelNodeBuilder.first(open.root()), open.innermost(), position);
            add(notes);
            open = OpenLevels.of(notes);
            return;
        }
        if (closed || texts || label.kind() == BlockLabel.Kind.UNNUMBERED) {
            leaveList();
            suspended = Optional.empty();
            open = closed ? open : OpenLevels.outside(texts ? LabelNodeBuilder.first(open.root()) : open.root());
            paragraph(position);
            NumberingNode node = nodes.get(nodes.size() - 1);
            node.label = label.name();
            node.counterpart = texts ? label.counterpart(match, language.other()) : "";
            node.markerEnd = texts ? match.end() : 0;
            return;
        }
        String rest = entry.text().substring(match.end());
        boolean lists = label.kind() == BlockLabel.Kind.LIST || label.kind() == BlockLabel.Kind.NOTES;
        NumberingNode node = lists ? list(label, match, rest, position) : labels.node(label, match, open, position);
        add(node);
        if (label.kind() == BlockLabel.Kind.HEADING || label.kind() == BlockLabel.Kind.TEXT) {
            leaveList();
            suspended = Optional.empty();
        }
        if (label.kind() == BlockLabel.Kind.HEADING) {
            open.openHeading(node);
        } else if (label.kind() == BlockLabel.Kind.TEXT) {
            open = OpenLevels.of(node);
        } else if (StandaloneLabelScope.opens(label, rest)) {
            box = Optional.of(new StandaloneLabelScope(open, label, rest));
            open = OpenLevels.of(node);
        }
    }

    /** @param rest what stands behind the label, which may be the first item */
    private NumberingNode list(BlockLabel label, BlockLabel.Match match, String rest, int position) {
        OpenLevels before = list.map(LabelledList::before).or(() -> suspended).orElse(open);
        NumberingNode node = labels.list(label, match, open.root(), before.innermost(), position);
        LabelledList own = new LabelledList(node, before, rest.isBlank(), label.kind() == BlockLabel.Kind.NOTES);
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
    private boolean itemOfList(NumberingInput.Entry entry, int position) {
        LabelledList own = list.orElseThrow();
        Optional<NumberingNode> item = labels.note(own, entry.text(), position)
                .or(() -> own.item(entry.candidates(), candidates)
                        .map(number -> labels.item(own, number, entry.text(), position)));
        item.ifPresent(this::add);
        return item.isPresent();
    }

    /** A number that goes on where the text was before a list of notes, or begins below that, closes the list. */
    private void resume(NumberingInput.Entry entry) {
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

    private void number(NumberCandidate number, NumberingInput.Entry entry, int position) {
        suspended = Optional.empty();
        box.ifPresent(StandaloneLabelScope::fill);
        NumberCandidate last = number;
        String counterpart = "";
        for (Optional<NumberCandidate> next = inner.adjoining(last, entry.text());
                next.isPresent();
                next = inner.adjoining(last, entry.text())) {
            counterpart += last.level().written(last.ordinal(), language.other());
            open(last, -1, position);
            last = next.get();
        }
        NumberingNode node = open(last, position, position);
        node.markerEnd = last.end();
        node.words = last == number ? number.words(entry.text()) : "";
        node.counterpart = counterpart + last.level().written(last.ordinal(), language.other());
        String rest = entry.text().substring(last.end());
        boolean says = !entry.heading() && !HeadingWords.isTitleOnly(rest) && !isTitleOfArticle(rest, position);
        node.paragraphs = node.citesParagraphs() && says ? 1 : 0;
        add(node);
        beginWithin(last.depth(), last.end(), entry.text(), position);
    }

    /** A list may begin in the text of another block; its first number is none of a block, and the second is its next. */
    private void beginWithin(int outer, int from, String text, int position) {
        if (closed) {
            return;
        }
        inner.first(outer, from, text, open, entries.following(position)).ifPresent(each -> open(each, -1, position));
    }

    /** A few words without a stop behind the number, above a sentence, name the article of a contract. */
    private boolean isTitleOfArticle(String rest, int position) {
        return position + 1 < entries.size() && UnnumberedHeadings.namesArticle(rest, entries.get(position + 1));
    }

    private NumberingNode open(NumberCandidate number, int block, int position) {
        Optional<NumberingNode> sibling = open.at(number.depth());
        open.closeBefore(number, entries::isSentence);
        NumberingNode above = open.above(number.depth());
        NumberingNode parent =
                above.lastParagraph.filter(paragraph -> above.citesParagraphs()).orElse(above);
        NumberingNode node = new NumberingNode(NumberingNode.Kind.NUMBER, Optional.of(parent), block);
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
        node.listed = sibling.filter(
                        each -> each.parent.equals(node.parent) && each.lastParagraph.isEmpty() && each.runs.isEmpty())
                .isPresent();
        open.open(number, node);
        candidates.saw(number.level());
        return node;
    }

    private void paragraph(int position) {
        closeBeforeNewList(position);
        box.ifPresent(StandaloneLabelScope::fill);
        Optional<NumberingNode> bare = ItemText.of(nodes, open, entries::text);
        if (bare.isEmpty()) {
            entries.headed(position).ifPresent(number -> open.close(number.depth()));
        }
        paragraph(position, bare.orElseGet(() -> open.forParagraph(entries.following(position))));
    }

    private void paragraph(int position, NumberingNode above) {
        NumberingNode node = new NumberingNode(NumberingNode.Kind.PARAGRAPH, Optional.of(above), position);
        node.paragraphs = ++above.paragraphs;
        node.outside = closed;
        node.id = ids.free(above.prefix() + "p" + node.paragraphs);
        above.titled |= node.paragraphs == 1 && isTitle(position);
        above.lastParagraph = Optional.of(node);
        add(node);
        beginWithin(open.innermostDepth(), 0, entries.text(position), position);
    }

    /** A line without a stop right below a number that says nothing itself, as below Article 5, and above more of the clause. */
    private boolean isTitle(int position) {
        NumberingNode before = nodes.isEmpty() ? open.root() : nodes.get(nodes.size() - 1);
        return position + 1 < entries.size()
                && before.number.isPresent()
                && entries.get(position - 1).text().strip().length() <= before.markerEnd
                && !NO_TITLE.matcher(entries.get(position).text()).matches();
    }

    /** A paragraph before a list that begins anew is not part of the last item of the list before. */
    private void closeBeforeNewList(int position) {
        if (position + 1 < entries.size()) {
            NumberingInput.Entry next = entries.get(position + 1);
            candidates
                    .choose(next.candidates(), open, next.text(), next.heading(), List.of())
                    .filter(each -> each.ordinal().isFirst())
                    .filter(each -> ids.restarts(each.level().through() ? open.root() : open.above(each.depth()), each))
                    .ifPresent(each -> open.close(each.level().through() ? 0 : each.depth()));
        }
    }

    private NumberingNode plain(int position, String id) {
        NumberingNode node = new NumberingNode(NumberingNode.Kind.LABEL, Optional.of(open.root()), position);
        node.id = ids.free(id);
        return node;
    }

    private void add(NumberingNode node) {
        nodes.add(node);
    }
}
