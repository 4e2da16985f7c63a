package org.zhinan.library.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.content.ContentPack;
import org.zhinan.content.DocumentYaml;
import org.zhinan.files.Digests;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Records for which official text the translation of a clause is right, and finds the translation that is no longer. */
public final class TranslationConfirmations {
    private static final int LENGTH = 12;

    private TranslationConfirmations() {}

    /**
     * Reports each clause whose official text is not the one that its translation was confirmed for.
     *
     * @param options what 'zhinan confirm' needs besides to mean this document
     */
    static void check(
            DocumentYaml file, List<Block> official, Map<String, Block> translated, String options, Problems problems) {
        Map<String, String> confirmed = file.confirmed().fingerprints();
        if (confirmed.isEmpty() && !translated.isEmpty()) {
            problems.add(
                    file.confirmed().file().at(0),
                    Message.of(
                            "本文件的{0}尚未确认",
                            "nobody confirmed the {0} of this document",
                            LanguageNames.name(file.original().other())),
                    Message.of(
                            "请对照{1}通读，然后运行“zhinan confirm {0}”",
                            "Read it against the {1}, then run 'zhinan confirm {0}'",
                            file.id() + options,
                            LanguageNames.name(file.original())));
            return;
        }
        Set<String> unknown = new LinkedHashSet<>(confirmed.keySet());
        for (Block block : official) {
            unknown.remove(block.id());
            Block translation = translated.get(block.id());
            String recorded = confirmed.get(block.id());
            if (translation != null && !fingerprint(block).equals(recorded)) {
                problems.add(
                        translation.where(),
                        unconfirmed(file.original(), recorded == null, block, translation),
                        Message.of(
                                "请改正{2}，然后运行“zhinan confirm {0} {1}”",
                                "Make the {2} right, then run 'zhinan confirm {0} {1}'",
                                file.id(),
                                block.id() + options,
                                LanguageNames.name(file.original().other())));
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(
                    file.confirmed().file().at(0),
                    Message.of("没有可确认的条款：{0}", "these clauses do not exist: {0}", Message.list(unknown)),
                    Message.of(
                            "请运行“zhinan confirm {0}”，它会删去这些行",
                            "Run 'zhinan confirm {0}', which takes these lines out", file.id() + options));
        }
    }

    private static String fingerprint(Block block) {
        return Digests.of(block.text()).substring(0, LENGTH);
    }

    private static Bilingual unconfirmed(Language original, boolean never, Block official, Block translation) {
        return Message.of(
                never ? "条款“{0}”的{4}从未确认：“{1}”/“{2}”" : "条款“{0}”的{3}在{4}确认之后有改动：“{1}”/“{2}”",
                never
                        ? "the {4} of clause '{0}' was never confirmed: '{1}' / '{2}'"
                        : "the {3} of clause '{0}' changed after its {4} was confirmed: '{1}' / '{2}'",
                official.id(),
                official.text().strip(),
                translation.text().strip(),
                LanguageNames.name(original),
                LanguageNames.name(original.other()));
    }

    /**
     * Records that the translation of these clauses is right for their official text as it stands; of all clauses when none is named.
     *
     * @param edition id of the one edition that is meant
     * @return how many clauses were recorded
     * @throws ProblemsException when the edition has no such document, or it has no such clause, or the file cannot be written
     */
    public static int confirm(ContentPack pack, String edition, String document, List<String> clauses) {
        DocumentYaml file = pack.editions().stream()
                .filter(each -> each.edition().id().equals(edition))
                .flatMap(each -> each.documents().stream())
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow(() -> noDocument(pack, edition, document));
        Problems problems = new Problems();
        List<Block> official =
                DocumentParser.read(file.official(), file.numbering(), file.original(), problems, MemoCache.none());
        Set<String> there = official.stream().map(Block::id).collect(Collectors.toSet());
        for (String clause : clauses) {
            if (!there.contains(clause)) {
                problems.add(
                        file.official().at(0),
                        Message.of("没有条款“{0}”", "there is no clause '{0}'", clause),
                        Message.of("请填写本文件的条款", "Name a clause of this document"));
            }
        }
        problems.failIfAny();
        return confirm(file, official, clauses);
    }

    /** Which editions have the document is told: a name that is right in one may be wrong in another. */
    private static ProblemsException noDocument(ContentPack pack, String edition, String document) {
        List<String> others = pack.editions().stream()
                .filter(each ->
                        each.documents().stream().anyMatch(file -> file.id().equals(document)))
                .map(each -> each.edition().id())
                .toList();
        return new ProblemsException(
                pack.root().folder("editions").where(),
                Message.of("年度版“{0}”没有文件“{1}”", "edition '{0}' has no document '{1}'", edition, document),
                others.isEmpty()
                        ? Message.of("请填写某份文件的文件夹名", "Name the folder of a document")
                        : Message.of("请用--edition指定：{0}", "Name an edition with --edition: {0}", Message.list(others)));
    }

    private static int confirm(DocumentYaml file, List<Block> official, List<String> clauses) {
        Map<String, String> lines = new LinkedHashMap<>();
        int recorded = 0;
        for (Block block : official) {
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

    private static void write(DocumentYaml file, Map<String, String> lines) {
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
            throw FileErrors.unwritable(
                    file.confirmed().file().at(0), Message.of("文件无法写入", "the file cannot be written"), e);
        }
    }
}
