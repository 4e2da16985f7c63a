package org.zhinan.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.markdown.Block;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.numbering.Level;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.QuotedTexts;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Tells what looks like a number and was not taken as one, and which numbers are not the next of their list. */
final class DraftNumberingCheck {
    private static final int SHOWN = 28;
    private static final Pattern AGAIN = Pattern.compile("(?:.*-)?l\\d+-[^-]+");

    /** Below the line of a schedule the provision that gives it effect. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:regulation|section|article|rule|paragraph)s? [0-9]{1,3}[A-Z]{0,2}(?:\\([0-9A-Za-z]{1,4}\\))*");

    private final Set<String> through;
    private final Set<String> headings;
    private final Findings findings;
    private final Map<String, String> last = new HashMap<>();
    /** Whether all numbers so far are those of headings that the text is a part of. */
    private boolean begins = true;

    private DraftNumberingCheck(Profile profile, Findings findings) {
        this.through = names(profile, Level::through);
        this.headings = names(profile, Level::heading);
        this.findings = findings;
    }

    private static Set<String> names(Profile profile, Predicate<Level> which) {
        return profile.levels().stream().filter(which).map(Level::name).collect(Collectors.toSet());
    }

    /** @param text the blocks as the draft is read, rows of tables one by one */
    static void tell(List<DraftBlock> draft, List<Block> text, Profile profile, Findings findings) {
        DraftNumberingCheck check = new DraftNumberingCheck(profile, findings);
        Optional<String> label = Optional.empty();
        int at = 0;
        Set<Integer> quoted = QuotedTexts.in(text.stream().map(Block::text).toList());
        for (DraftBlock block : draft) {
            boolean reference =
                    label.filter(name -> profile.startsText(name + ":")).isPresent()
                            && REFERENCE.matcher(block.text()).matches();
            if (block.isText() && !reference && !quoted.contains(at)) {
                check.tell(block, text.get(at), at == 0);
            }
            label = text.get(at).number().label();
            at += block.isTable() ? block.rows().size() : 1;
        }
    }

    private void tell(DraftBlock block, Block read, boolean first) {
        BlockNumber number = read.number();
        if (DraftNumbering.isInContents(number)) {
            return;
        }
        if (number.level().isPresent()) {
            String level = number.level().get();
            String marker = read.marker().strip();
            // A text may be a part of a code, as Title 9, Chapter XX, Part 2950.
            boolean part = begins && headings.contains(level) && !last.containsKey(level);
            begins = part && !number.inSequence();
            Optional<String> before = Optional.ofNullable(last.put(level, marker));
            if (!number.inSequence() && !part) {
                tell(
                        block,
                        before.isEmpty()
                                ? Message.of("“{0}”之前没有同级的编号", "no number of its kind stands before '{0}'", marker)
                                : Message.of("“{0}”不接“{1}”", "'{0}' does not follow '{1}'", marker, before.get()));
            } else if (!part
                    && through.contains(level)
                    && AGAIN.matcher(number.id()).matches()) {
                tell(block, Message.of("“{0}”在文中重新开始", "'{0}' stands in the text again", marker));
            }
        } else if (isNotTaken(block, number, first)) {
            findings.add(
                    Finding.Kind.NOT_TAKEN,
                    block,
                    block.line(),
                    Message.of(
                            "“{0}”未作为编号：{1}",
                            "'{0}' is not taken as a number: {1}",
                            LeadingNumberDetector.of(block.text()),
                            words(block)));
        }
    }

    private void tell(DraftBlock block, Bilingual message) {
        findings.add(Finding.Kind.OUT_OF_SEQUENCE, block, block.line(), message);
    }

    /** @param first whether it is the first block, which may be the line of an annex */
    static boolean isNotTaken(DraftBlock block, BlockNumber number, boolean first) {
        return block.isText()
                && number.level().isEmpty()
                && number.markerEnd() == 0
                && !number.note()
                && !DraftNumbering.isInContents(number)
                && LeadingNumberDetector.is(block.text())
                && !(first && PastedAnnexSplitter.isOne(block.text()));
    }

    private static String words(DraftBlock block) {
        String text = block.text().replace('\n', ' ');
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, SHOWN))) + (length > SHOWN ? "…" : "");
    }
}
