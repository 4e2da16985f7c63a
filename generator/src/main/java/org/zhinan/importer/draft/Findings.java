package org.zhinan.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** What was found while a draft is made. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final List<ReplacedCharacters> changes = new ArrayList<>();

    /** Of the whole file, or of what is in no block of the draft. */
    public void add(Finding.Kind kind, int line, Bilingual message) {
        all.add(new Finding(kind, line, message));
    }

    /** Also marked before the block. */
    public void add(Finding.Kind kind, DraftBlock block, int line, Bilingual message) {
        add(kind, line, message);
        block.mark(message);
    }

    public void change(DraftBlock block, ReplacedCharacters change, Bilingual why) {
        changes.add(change);
        add(Finding.Kind.CHANGED, block, change.line(), why);
    }

    /** What is told with others of its kind. */
    public void change(ReplacedCharacters change) {
        changes.add(change);
    }

    /** A page number is no official text; what is said of it. */
    public Bilingual takeOut(int line, String words) {
        return takeOut(
                line, words, Message.of("疑为页码，已移出正文：{0}", "what looks like a page number is taken out: {0}", words));
    }

    /** Nor is the head of a page. */
    public Bilingual takeOutHead(int line, String words) {
        return takeOut(line, words, Message.of("页眉已移出正文：{0}", "the head of a page is taken out: {0}", words));
    }

    private Bilingual takeOut(int line, String words, Bilingual message) {
        changes.add(new ReplacedCharacters(line, words, ""));
        add(Finding.Kind.CHANGED, line, message);
        return message;
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public List<ReplacedCharacters> changes() {
        return List.copyOf(changes);
    }
}
