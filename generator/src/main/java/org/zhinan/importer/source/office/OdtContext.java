package org.zhinan.importer.source.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.XmlElement;

/** What all parts of an ODT file's reader know and count. */
final class OdtContext {
    final ZipParts files;
    final OdtStyles styles;
    final OdtLists lists;
    final SourceTextBuilder draft;
    final List<OpenNote> notes = new ArrayList<>();

    private final Set<String> marks = new HashSet<>();
    int line;
    int comments;

    OdtContext(ZipParts files, OdtStyles styles, SourceTextBuilder draft) {
        this.files = files;
        this.styles = styles;
        this.draft = draft;
        lists = new OdtLists(styles);
    }

    /** Keeps a note for the end; its mark, made unique. */
    String note(String citation, XmlElement body) {
        String mark = citation;
        for (int i = 2; !marks.add(mark); i++) {
            mark = citation + "-" + i;
        }
        notes.add(new OpenNote(mark, body, line));
        return mark;
    }

    record OpenNote(String mark, XmlElement body, int line) {}
}
