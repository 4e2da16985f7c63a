package org.zhinan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.BareNumberJoiner;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.ReplacedCharacters;
import org.zhinan.importer.draft.SectionHeadings;
import org.zhinan.importer.source.GazetteHead;
import org.zhinan.importer.source.OneLinePaste;
import org.zhinan.importer.source.PageNumbers;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Makes blocks of a source: mostly each paragraph is one; every other case is told. */
final class DraftBlockBuilder {
    private static final Pattern LIST = Pattern.compile("^((?:附\\s*件|注|註)[：:])\\s*(?=1(?:[.．](?![0-9])|、))");
    private static final Pattern BULLET =
            Pattern.compile("[-•·●■▪◆*]\\s+(?=附\\s*件\\s*\\d*[：:]|[注註][：:]|\\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[、）)])");
    private static final Pattern NEXT_NOTE = Pattern.compile("(?<=[；。])\\s*(?=\\d{1,2}[.．、]\\s*\\p{IsHan})");

    /** A heading and the first subparagraph in one line, as (a) General. (1) An applicant and 2. Fees.—(1) A fee; or (a) (1) A fee. */
    private static final Pattern HEADED =
            Pattern.compile("((?:[(][a-z][)] \\p{Lu}[^.:;()]{1,80}[.—](?= ?[(]1[)] [\\p{Lu}(])"
                    + "|[(][0-9]{1,2}[)] \\p{Lu}[^.:;()]{1,80}[.—](?= ?[(]i[)] [\\p{Lu}(])"
                    + "|[(][a-z][)](?= [(]1[)] \\p{Lu})"
                    + "|[0-9]{1,3}[A-Z]{0,2}\\. \\p{Lu}[^.:;()]{1,120}\\. ?[—–](?= ?[(]1[)] [\\p{Lu}(]))) ?(?s:(.+))");

    private final SourceText source;
    private final Language language;
    private final Findings findings;
    private final PlainCharacters characters;
    private final WrappedLines cut;
    private final Set<Integer> pageNumbers;
    private final OneLinePaste oneLine;
    private final List<DraftBlock> blocks = new ArrayList<>();
    private boolean blankBefore;
    private boolean pageEnds;
    private Optional<Bilingual> taken = Optional.empty();

    private DraftBlockBuilder(SourceText source, Language language, Findings findings) {
        this.source = source;
        this.language = language;
        this.findings = findings;
        this.characters = new PlainCharacters(findings);
        this.cut = new WrappedLines(language, source);
        this.pageNumbers = PageNumbers.in(source);
        this.oneLine = new OneLinePaste(language, source);
    }

    /** The blocks in order, without the notes at the foot of pages. */
    static List<DraftBlock> of(SourceText source, Language language, Findings findings) {
        DraftBlockBuilder draft = new DraftBlockBuilder(source, language, findings);
        source.blocks().forEach(draft::add);
        draft.characters.sayListed();
        BareNumberJoiner.join(draft.blocks, findings);
        SectionHeadings.say(draft.blocks);
        return draft.blocks;
    }

    private void add(SourceBlock block) {
        if (block instanceof SourceBlock.Paragraph paragraph) {
            add(paragraph);
        } else if (block instanceof SourceBlock.Table table
                && (GazetteHead.is(table) || pageNumbers.contains(table.line()))) {
            table.rows()
                    .get(0)
                    .cells()
                    .forEach(cell -> findings.change(new ReplacedCharacters(table.line(), cell.text(), "")));
            findings.takeOutHead(table.line(), GazetteHead.words(table));
        } else if (block instanceof SourceBlock.Table table) {
            DraftBlock rows = DraftTableConverter.of(table, characters, findings);
            if (!rows.rows().isEmpty()) {
                blocks.add(rows);
            }
            cut.beginBody();
        } else if (block instanceof SourceBlock.Image image) {
            blocks.add(DraftPictures.block(image, characters));
        }
    }

    private void add(SourceBlock.Paragraph paragraph) {
        boolean head = GazetteHead.is(paragraph.text()) || PageNumbers.isHead(paragraph.text());
        if (GazetteHead.is(paragraph.text()) || pageNumbers.contains(paragraph.line())) {
            taken = Optional.of(
                    head
                            ? findings.takeOutHead(paragraph.line(), paragraph.text())
                            : findings.takeOut(paragraph.line(), paragraph.text()));
            pageEnds = true;
            blankBefore |= paragraph.afterBlank();
            return;
        }
        addText(paragraph);
        taken.ifPresent(last()::mark);
        taken = Optional.empty();
        pageEnds = false;
        blankBefore = false;
    }

    private void addText(SourceBlock.Paragraph paragraph) {
        DraftBlock block = DraftBlock.ofText(paragraph.line());
        block.setText(characters.of(withoutBullet(paragraph, block), paragraph.line(), block));
        block.sourceHeading(paragraph.heading());
        boolean blank = blankBefore || paragraph.afterBlank();
        Optional<DraftBlock> before =
                source.format() == SourceFormat.TEXT && !blocks.isEmpty() ? Optional.of(last()) : Optional.empty();
        if (before.isPresent() && cut.goesOn(before.get(), block) && (!blank || pageEnds)) {
            taken.ifPresent(before.get()::mark);
            join(before.get(), block);
        } else if (before.isPresent()
                && !blank
                && (cut.isMasthead(before.get(), block) || cut.isNextNote(before.get(), block))) {
            addLine(before.get(), block);
        } else {
            boolean doubtful =
                    before.isPresent() && cut.goesOn(before.get(), block) && cut.mayBeCut(before.get(), block);
            addBlocks(block);
            if (doubtful) {
                sayCut(block);
            }
        }
        cut.saw(block);
    }

    private void addLine(DraftBlock before, DraftBlock block) {
        before.addLine(block.text());
        if (before.lines().size() == 2) {
            findings.add(
                    Finding.Kind.DIVIDED,
                    before,
                    block.line(),
                    Message.of(
                            "上下相连的几行同为一段，已保留换行",
                            "lines without a blank line between them are kept in one block, with their line breaks"));
        }
    }

    private DraftBlock last() {
        return blocks.get(blocks.size() - 1);
    }

    /** A bullet before a number or before 附件： comes from another program; before words it is kept. */
    private String withoutBullet(SourceBlock.Paragraph paragraph, DraftBlock block) {
        Matcher bullet = BULLET.matcher(paragraph.text());
        if (source.format() != SourceFormat.TEXT || !bullet.lookingAt()) {
            return paragraph.text();
        }
        findings.change(
                block,
                new ReplacedCharacters(paragraph.line(), bullet.group(), ""),
                Message.of(
                        "编号前的“{0}”已删去",
                        "the '{0}' before the number is left out",
                        bullet.group().strip()));
        return paragraph.text().substring(bullet.end());
    }

    private void join(DraftBlock before, DraftBlock block) {
        before.goOn(cut.gap(before, block) + block.text());
        findings.add(
                Finding.Kind.DIVIDED,
                before,
                block.line(),
                Message.of("与上一行合并，接在“{0}”之前", "joined to the line above, before '{0}'", beginning(block.text())));
    }

    private void sayCut(DraftBlock block) {
        findings.add(
                Finding.Kind.DIVIDED,
                block,
                block.line(),
                Message.of(
                        "上一段没有句末标点，中间有空行，因此没有合并；如是同一句，请把两段合为一段",
                        "the block above ends without a stop and a blank line follows, so they are not joined; make one"
                                + " block of both if they are one sentence"));
    }

    static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(8, text.codePointCount(0, text.length())));
        return text.substring(0, end).replace('\n', ' ');
    }

    private void addBlocks(DraftBlock block) {
        List<String> pieces = block.lines().size() > 1 ? numberedLines(block) : oneLine.pieces(block.text());
        if (pieces.size() > 1) {
            split(
                    block,
                    pieces,
                    Message.of("这一行按其中的编号拆分为{0}段", "this line is split at its numbers into {0} blocks", pieces.size()));
            return;
        }
        Matcher headed = HEADED.matcher(block.text());
        if (headed.matches()) {
            split(
                    block,
                    List.of(headed.group(1), headed.group(2)),
                    Message.of("这一行拆分为{0}段", "this line is split into {0} blocks", 2));
            return;
        }
        Matcher list = LIST.matcher(block.text());
        if (!list.find()) {
            blocks.add(block);
            return;
        }
        List<String> items = new ArrayList<>();
        items.add(list.group(1));
        items.addAll(List.of(NEXT_NOTE.split(block.text().substring(list.end()))));
        split(block, items, Message.of("这一行拆分为{0}段", "this line is split into {0} blocks", items.size()));
    }

    /** Lines of one paragraph, as a word processor breaks them, each with what follows it up to the next number. */
    private static List<String> numberedLines(DraftBlock block) {
        List<String> pieces = new ArrayList<>();
        for (String line : block.lines()) {
            if (pieces.isEmpty() || LeadingNumberDetector.is(line.strip())) {
                pieces.add(line);
            } else {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + "\n" + line);
            }
        }
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private void split(DraftBlock block, List<String> pieces, Bilingual why) {
        block.setText(pieces.get(0));
        blocks.add(block);
        findings.add(Finding.Kind.DIVIDED, block, block.line(), why);
        pieces.stream().skip(1).forEach(piece -> blocks.add(DraftBlock.ofText(piece, block.line())));
    }
}
