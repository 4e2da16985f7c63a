package org.zhinan.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhinan.content.DocumentYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.source.LanguageDetector;
import org.zhinan.importer.source.SourceReader;
import org.zhinan.importer.source.SourceText;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;

/** The English of a document whose Chinese is there, and of its annexes, drafted from one text. */
public final class EnglishDraft {
    private final List<EnglishDocumentDraft> parts;
    private final List<Finding> findings;

    private EnglishDraft(List<EnglishDocumentDraft> parts, List<Finding> findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /**
     * Pairs an English text with the {@code zh.md} of the folder, and what stands below ANNEX 1 in it with that of the document that is
     * annex 1 of this one.
     *
     * @throws ProblemsException when one of them cannot be read, or the file has no English
     */
    public static EnglishDraft read(Path file, Path folder) {
        EnglishDocumentDraft.Chinese chinese = EnglishDocumentDraft.Chinese.read(folder);
        SourceText source = SourceReader.read(file);
        if (LanguageDetector.of(source) == Language.ZH) {
            throw new ProblemsException(
                    new SourceLocation(file.toString(), 0),
                    Message.of("这是中文文本，不是英文译文", "this text is Chinese, not English"),
                    Message.of(
                            "请指定英文文本；起草中文时不要用--english",
                            "Name the English text, or leave out --english to draft the Chinese"));
        }
        Findings findings = new Findings();
        List<DraftBlock> blocks = DraftBlockBuilder.of(source, Language.EN, findings);
        Map<Integer, Path> annexes = annexes(folder);
        List<PastedAnnexSplitter.Part> texts = annexes.isEmpty()
                ? List.of(new PastedAnnexSplitter.Part(OptionalInt.empty(), blocks))
                : together(PastedAnnexSplitter.split(blocks, new Findings()), annexes);
        FootnoteListBuilder.append(source, texts, Language.EN, findings);
        List<EnglishDocumentDraft> parts = new ArrayList<>();
        for (PastedAnnexSplitter.Part text : texts) {
            EnglishDocumentDraft.Chinese own = text.number().isEmpty()
                    ? chinese
                    : EnglishDocumentDraft.Chinese.read(
                            annexes.get(text.number().getAsInt()));
            parts.add(EnglishDocumentDraft.of(own, text.blocks(), findings));
        }
        return new EnglishDraft(List.copyOf(parts), findings.all());
    }

    /** An annex that is no document here stays with what stands before it, where it is listed. */
    private static List<PastedAnnexSplitter.Part> together(
            List<PastedAnnexSplitter.Part> split, Map<Integer, Path> annexes) {
        List<PastedAnnexSplitter.Part> texts = new ArrayList<>();
        for (PastedAnnexSplitter.Part part : split) {
            boolean own =
                    part.number().isEmpty() || annexes.containsKey(part.number().getAsInt());
            if (own && texts.stream().noneMatch(each -> each.number().equals(part.number()))) {
                texts.add(part);
            } else {
                texts.get(texts.size() - 1).blocks().addAll(part.blocks());
            }
        }
        return texts;
    }

    /** The folders beside this one whose documents are its annexes, by number. */
    private static Map<Integer, Path> annexes(Path folder) {
        Path own = folder.toAbsolutePath().normalize();
        Map<Integer, Path> annexes = new TreeMap<>();
        if (own.getParent() == null || !Files.isDirectory(own.getParent())) {
            return annexes;
        }
        try (Stream<Path> beside = Files.list(own.getParent())) {
            for (Path each : beside.sorted().toList()) {
                Path description = each.resolve("document.yaml");
                if (Files.isRegularFile(description) && Files.isRegularFile(each.resolve("zh.md"))) {
                    DocumentYaml.annexes(new SourceFile(description, description.toString()), new Problems()).stream()
                            .filter(annex -> annex.of().equals(own.getFileName().toString()))
                            .forEach(annex -> annexes.putIfAbsent(annex.number(), each));
                }
            }
            return annexes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes {@code en.md}, those of annexes into their folders.
     *
     * @throws ProblemsException when one is there and has more than the Chinese to translate, before anything is written, or cannot be
     *     written
     */
    public void write() {
        parts.forEach(EnglishDocumentDraft::requireFree);
        parts.forEach(EnglishDocumentDraft::write);
    }

    /** What pairs and what does not, to print. */
    public List<String> report(Language shown) {
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> lines.addAll(part.report(parts.size() > 1, shown)));
        for (Finding finding : findings) {
            lines.add(Message.of("第{0}行：{1}。", "line {0}: {1}.", finding.line(), finding.message())
                    .in(shown));
        }
        return lines;
    }
}
