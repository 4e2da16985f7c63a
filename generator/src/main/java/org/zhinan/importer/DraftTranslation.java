package org.zhinan.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.source.SourceText;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Message;
import org.zhinan.text.Language;

/** The English that was pasted with a Chinese text, paired with it block by block. */
final class DraftTranslation {
    private final Map<String, Map<String, Block>> paired = new HashMap<>();

    /** Of a text in one language. */
    static DraftTranslation none() {
        return new DraftTranslation();
    }

    static DraftTranslation of(SourceText english, List<DraftDocument> documents, Findings findings) {
        DraftTranslation translation = new DraftTranslation();
        List<PastedAnnexSplitter.Part> parts =
                PastedAnnexSplitter.split(DraftBlockBuilder.of(english, Language.EN, new Findings()), new Findings());
        int all = 0;
        for (PastedAnnexSplitter.Part part : parts) {
            DraftDocument document = documents.stream()
                    .filter(each -> each.annex().equals(part.number()))
                    .findFirst()
                    .orElse(documents.get(0));
            EnglishPairing pairing = pairing(document, part.blocks());
            translation.paired.putIfAbsent(document.id(), pairing.paired());
            all += pairing.paired().size();
            pairing.onlyEnglish()
                    .forEach(block -> findings.add(
                            Finding.Kind.LEFT_OUT,
                            0,
                            Message.of("没有对应中文的英文：{0}", "English without its Chinese: {0}", block.text())));
        }
        findings.add(
                Finding.Kind.TOLD,
                0,
                Message.of(
                        "文本是中英对照：zh.md是中文，{0}段已有英文写入en.md，请核对",
                        "the text is in both languages: zh.md has the Chinese, and en.md the English of {0} blocks, to be checked",
                        all));
        return translation;
    }

    private static EnglishPairing pairing(DraftDocument document, List<DraftBlock> blocks) {
        DraftPictures.named(blocks, new Findings());
        DraftNumbering outline = DraftNumbering.of(blocks, document.profile(), Language.EN);
        HeadingLevels.give(blocks, outline, TitleDetector.of(blocks, Language.EN), Language.EN);
        List<Block> english = DraftDocument.read(blocks, document.profile(), Language.EN, new Findings());
        return EnglishPairing.of(document.text(), english);
    }

    /** By the id of the Chinese. */
    Map<String, Block> of(DraftDocument document) {
        return paired.getOrDefault(document.id(), Map.of());
    }
}
