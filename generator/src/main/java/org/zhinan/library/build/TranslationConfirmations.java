package org.zhinan.library.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.content.ContentPack;
import org.zhinan.content.DocumentFile;
import org.zhinan.files.Digests;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentText;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Records for which Chinese the English of a clause is right, and finds the English that is no longer. */
public final class TranslationConfirmations {
    private static final int LENGTH = 12;

    private TranslationConfirmations() {}

    /** Reports each clause whose Chinese is not the one that its English was confirmed for. */
    static void check(DocumentFile file, List<Block> zh, Map<String, Block> en, Problems problems) {
        Map<String, String> confirmed = file.confirmed().fingerprints();
        if (confirmed.isEmpty() && !en.isEmpty()) {
            problems.add(
                    file.confirmed().file().at(0),
                    Message.of("本文件的英文尚未确认", "nobody confirmed the English of this document"),
                    Message.of(
                            "请对照中文通读，然后运行“zhinan confirm {0}”",
                            "Read it against the Chinese, then run 'zhinan confirm {0}'", file.id()));
            return;
        }
        Set<String> unknown = new LinkedHashSet<>(confirmed.keySet());
        for (Block block : zh) {
            unknown.remove(block.id());
            Block english = en.get(block.id());
            String recorded = confirmed.get(block.id());
            if (english != null && !fingerprint(block).equals(recorded)) {
                problems.add(
                        english.where(),
                        unconfirmed(recorded == null, block, english),
                        Message.of(
                                "请改正英文，然后运行“zhinan confirm {0} {1}”",
                                "Make the English right, then run 'zhinan confirm {0} {1}'", file.id(), block.id()));
            }
        }
        for (String id : unknown) {
            problems.add(
                    file.confirmed().file().at(0),
                    Message.of("没有可确认的条款“{0}”", "there is no clause '{0}' to confirm", id),
                    Message.of("请删去这一行", "Take the line out"));
        }
    }

    private static String fingerprint(Block block) {
        return Digests.of(block.text()).substring(0, LENGTH);
    }

    private static Bilingual unconfirmed(boolean never, Block zh, Block en) {
        return Message.of(
                never ? "条款“{0}”的英文从未确认：“{1}”/“{2}”" : "条款“{0}”的中文在英文确认之后有改动：“{1}”/“{2}”",
                never
                        ? "the English of clause '{0}' was never confirmed: '{1}' / '{2}'"
                        : "the Chinese of clause '{0}' changed after its English was confirmed: '{1}' / '{2}'",
                zh.id(),
                zh.text().strip(),
                en.text().strip());
    }

    /**
     * Records that the English of these clauses is right for their Chinese as it stands; of all clauses when none is named.
     *
     * @return how many clauses were recorded
     * @throws ProblemsException when the document or a clause does not exist, or the file cannot be written
     */
    public static int confirm(ContentPack pack, String document, List<String> clauses) {
        Problems problems = new Problems();
        List<DocumentFile> files = pack.editions().stream()
                .flatMap(edition -> edition.documents().stream())
                .filter(file -> file.id().equals(document))
                .toList();
        if (files.isEmpty()) {
            problems.add(
                    pack.root().folder("editions").where(),
                    Message.of("没有文件“{0}”", "there is no document '{0}'", document),
                    Message.of("请填写某份文件的文件夹名", "Name the folder of a document"));
        }
        int recorded = 0;
        Set<String> found = new HashSet<>();
        for (DocumentFile file : files) {
            recorded += confirm(file, clauses, found, problems);
        }
        for (String clause : clauses) {
            if (!files.isEmpty() && !found.contains(clause)) {
                problems.add(
                        files.get(0).zh().at(0),
                        Message.of("没有条款“{0}”", "there is no clause '{0}'", clause),
                        Message.of("请填写本文件的条款", "Name a clause of this document"));
            }
        }
        problems.failIfAny();
        return recorded;
    }

    /** Each edition that has a clause has it confirmed; {@code found} gets the clauses that are there. */
    private static int confirm(DocumentFile file, List<String> clauses, Set<String> found, Problems problems) {
        List<Block> zh = DocumentText.read(file.zh(), Language.ZH, problems, Memo.none());
        zh.forEach(block -> found.add(block.id()));
        Map<String, String> lines = new LinkedHashMap<>();
        int recorded = 0;
        for (Block block : zh) {
            String before = file.confirmed().fingerprints().get(block.id());
            if (clauses.isEmpty() || clauses.contains(block.id())) {
                lines.put(block.id(), fingerprint(block));
                recorded++;
            } else if (before != null) {
                lines.put(block.id(), before);
            }
        }
        write(file, lines);
        return recorded;
    }

    private static void write(DocumentFile file, Map<String, String> lines) {
        StringBuilder text =
                new StringBuilder("# The Chinese for which the English is right; written by 'zhinan confirm'.\n");
        lines.forEach((clause, fingerprint) -> text.append("'")
                .append(clause)
                .append("': '")
                .append(fingerprint)
                .append("'\n"));
        try {
            Files.writeString(file.confirmed().file().path(), text);
        } catch (IOException e) {
            throw new ProblemsException(
                    file.confirmed().file().at(0),
                    Message.of("文件无法写入", "the file cannot be written"),
                    Message.of("请检查文件夹及其权限", "Check the folder and its rights"));
        }
    }
}
