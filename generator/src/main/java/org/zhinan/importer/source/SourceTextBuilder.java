package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.text.Bilingual;

/** What a reader has found so far. */
public final class SourceTextBuilder {
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<SourceBlock> footnotes = new ArrayList<>();
    private final List<RemovedSourceText> removed = new ArrayList<>();
    private final Set<SourceNotice> notices = new LinkedHashSet<>();
    private Optional<String> language = Optional.empty();

    public void add(SourceBlock block) {
        if (block instanceof SourceBlock.Footnote) {
            footnotes.add(block);
        } else {
            blocks.add(block);
        }
    }

    public void remove(Bilingual what, int line, String words) {
        String shown = Whitespace.strip(words);
        if (!shown.isEmpty()) {
            removed.add(new RemovedSourceText(what, line, shown));
        }
    }

    /** The same words are told once for each place. */
    public void tell(Bilingual message, int line) {
        notices.add(new SourceNotice(message, line));
    }

    public void language(String tag) {
        if (!tag.isBlank()) {
            language = Optional.of(tag.strip());
        }
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public SourceText text(SourceFormat format) {
        List<SourceBlock> all = new ArrayList<>(blocks);
        all.addAll(footnotes);
        List<RemovedSourceText> left = removed.stream()
                .sorted(Comparator.comparingInt(RemovedSourceText::line))
                .toList();
        List<SourceNotice> told = notices.stream()
                .sorted(Comparator.comparingInt(SourceNotice::line))
                .toList();
        return new SourceText(format, all, left, told, language);
    }
}
