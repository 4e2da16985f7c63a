package org.zhinan.importer.source.office;

import java.util.stream.Collectors;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** The tracked changes of an ODT file, which keeps what was deleted beside the text. */
final class OdtChanges {
    private OdtChanges() {}

    static void tell(XmlElement changes, SourceTextBuilder draft) {
        changes.below("text:deletion")
                .forEach(deletion -> draft.remove(
                        Message.of("修订中删除的文字", "words deleted as a tracked change"),
                        0,
                        deletion.children()
                                .filter(each -> !each.is("office:change-info"))
                                .map(XmlElement::text)
                                .collect(Collectors.joining(" "))));
        if (changes.children("text:changed-region").findAny().isPresent()) {
            draft.tell(
                    Message.of(
                            "文件有修订：按全部接受后的文字读取", "the file has tracked changes: it was read as if all were accepted"),
                    0);
        }
    }
}
