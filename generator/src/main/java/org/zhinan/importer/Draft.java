package org.zhinan.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.draft.ReplacedCharacters;
import org.zhinan.importer.source.BilingualPaste;
import org.zhinan.importer.source.LanguageDetector;
import org.zhinan.importer.source.SourceReader;
import org.zhinan.importer.source.SourceText;
import org.zhinan.markdown.DraftMarkers;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A document drafted from an official text, and its annexes, where they were pasted with it. */
public final class Draft {
    /** Begins a paragraph of a draft that says what is doubtful. */
    public static final String MARK = DraftMarkers.DOUBT;

    /** The longest codes have some 5,000 clauses. */
    private static final int MOST_BLOCKS = 20_000;

    private final Path folder;
    private final List<DraftDocument> documents;
    private final SourceText source;
    private final Findings findings;
    private final DraftTranslation translation;

    private Draft(
            Path folder,
            List<DraftDocument> documents,
            SourceText source,
            Findings findings,
            DraftTranslation translation) {
        this.folder = folder;
        this.documents = documents;
        this.translation = translation;
        this.source = source;
        this.findings = findings;
    }

    /**
     * Drafts a document.
     *
     * @param folder where it is to be written; the pack that it lies in may have numbering profiles of its own
     * @throws ProblemsException when the file cannot be read, or has no text
     */
    public static Draft read(Path file, Path folder) {
        return of(SourceReader.read(file), folder);
    }

    static Draft of(SourceText all, Path folder) {
        try {
            return drafted(all, folder);
        } catch (StackOverflowError e) {
            throw new ProblemsException(
                    new SourceLocation(folder.toString(), 0),
                    Message.of(
                            "文本中有一行重复的符号过多，无法读取", "a line of the text repeats marks so often that it cannot be read"),
                    Message.of("请缩短这一行，再导入", "Shorten the line, then import"));
        }
    }

    private static Draft drafted(SourceText all, Path folder) {
        Optional<BilingualPaste> both = BilingualPaste.of(all);
        SourceText source = both.map(BilingualPaste::chinese).orElse(all);
        Language language = LanguageDetector.of(source);
        Findings findings = new Findings();
        ProfileChoice choice = ProfileChoice.near(folder);
        List<DraftBlock> blocks = DraftBlockBuilder.of(source, language, findings);
        requireReadable(blocks, folder);
        ProfileChoice.Chosen chosen = choice.of(blocks, language);
        // Annexes of a standard count with it.
        List<PastedAnnexSplitter.Part> parts = chosen.fit().id().equals("standard")
                ? List.of(new PastedAnnexSplitter.Part(OptionalInt.empty(), blocks))
                : PastedAnnexSplitter.split(blocks, findings);
        EndNotePlacement.place(parts, chosen.fit().outline().profile(), language, findings);
        FootnoteListBuilder.append(source, parts, language, findings);
        boolean whole = parts.size() == 1
                && parts.get(0).blocks().size()
                        == chosen.fit().outline().numbers().size();
        List<DraftDocument> documents = new ArrayList<>();
        for (PastedAnnexSplitter.Part part : parts) {
            String id = id(folder, part, documents);
            // The annexes of an act in English are numbered with it.
            Set<String> above = part.number().isPresent() && language == Language.EN
                    ? Set.of(documents.get(0).profile().id())
                    : Set.of();
            ProfileChoice.Chosen own = whole ? chosen : choice.of(part.blocks(), language, above);
            documents.add(DraftDocument.of(id, part, own, language, findings));
        }
        tellOfSource(source, language, findings);
        DraftTranslation translation = both.map(paste -> DraftTranslation.of(paste.english(), documents, findings))
                .orElseGet(DraftTranslation::none);
        return new Draft(folder, List.copyOf(documents), source, findings, translation);
    }

    /** A longer text is several documents, or none. */
    private static void requireReadable(List<DraftBlock> blocks, Path folder) {
        int lines = blocks.stream().mapToInt(DraftBlock::size).sum();
        if (lines > MOST_BLOCKS) {
            throw new ProblemsException(
                    new SourceLocation(folder.toString(), 0),
                    Message.of(
                            "文本有{0}段（行），多于{1}", "the text has {0} blocks and rows, more than {1}", lines, MOST_BLOCKS),
                    Message.of("请把它分成几份文件，分别导入", "Cut it into several documents and import each"));
        }
    }

    /** That of an annex is the document's with its number; a number that stands twice is counted on. */
    private static String id(Path folder, PastedAnnexSplitter.Part part, List<DraftDocument> before) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        if (part.number().isEmpty()) {
            return name;
        }
        int number = Math.max(1, part.number().getAsInt());
        String id = name + "-annex-" + number;
        while (isTaken(id, before)) {
            id = name + "-annex-" + ++number;
        }
        return id;
    }

    private static boolean isTaken(String id, List<DraftDocument> documents) {
        return documents.stream().anyMatch(document -> document.id().equals(id));
    }

    private static void tellOfSource(SourceText source, Language language, Findings findings) {
        source.removed()
                .forEach(removed -> findings.add(
                        Finding.Kind.LEFT_OUT,
                        removed.line(),
                        new Bilingual(
                                removed.what().zh() + "：" + removed.words(),
                                removed.what().en() + ": " + removed.words())));
        source.notices().forEach(notice -> findings.add(Finding.Kind.TOLD, notice.line(), notice.message()));
        if (language == Language.EN) {
            findings.add(
                    Finding.Kind.TOLD,
                    0,
                    Message.of(
                            "原文是英文：en.md是正式文本，document.yaml写有original: en；zh.md只有编号和〖待译〗，等待中文",
                            "the text is English: en.md is the official text, document.yaml says original: en, and zh.md"
                                    + " has the numbers and waits for the Chinese with 〖待译〗"));
        }
    }

    /** Whether a doubtful block has a mark, which stands before it until somebody has read it. */
    public boolean isMarked() {
        return documents.stream().anyMatch(document -> document.markdown().contains(MARK));
    }

    /** What was recognised and what was not, to print. */
    public List<String> report(Language shown) {
        return new ImportReport(folder, documents, source, findings.all(), shown).lines();
    }

    /** Each block with its id and its citation, to print. */
    public List<String> outline(Language shown) {
        return documents.stream()
                .flatMap(document -> OutlineText.of(document, shown).stream())
                .toList();
    }

    /** Every character that the draft has in another way than the source. */
    public List<ReplacedCharacters> changes() {
        return findings.changes();
    }

    List<DraftDocument> documents() {
        return documents;
    }

    /**
     * Writes {@code zh.md}, {@code en.md} and {@code document.yaml}, those of annexes into folders beside this one.
     *
     * @throws ProblemsException when a folder has one of them already, or cannot be written
     */
    public void write() {
        for (DraftDocument document : documents) {
            List.of("zh.md", "en.md", "document.yaml")
                    .forEach(name -> requireFree(folder(document).resolve(name)));
            document.pictures()
                    .files()
                    .keySet()
                    .forEach(name -> requireFree(folder(document).resolve(name)));
        }
        for (DraftDocument document : documents) {
            boolean annex = document.annex().isPresent();
            write(document, annex ? Optional.of(documents.get(0)) : Optional.empty());
        }
    }

    private Path folder(DraftDocument document) {
        return document.annex().isEmpty() ? folder : folder.resolveSibling(document.id());
    }

    private static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new ProblemsException(
                    new SourceLocation(file.toString(), 0),
                    Message.of("文件已存在，因此没有写入任何内容", "the file is there already, so nothing was written"),
                    Message.of("请指定新文件夹，或移走该文件", "Name a new folder, or move the file away"));
        }
    }

    private void write(DraftDocument document, Optional<DraftDocument> annexOf) {
        Path own = folder(document);
        Language original = document.language();
        Language other = original.other();
        try {
            Files.createDirectories(own);
            Files.writeString(own.resolve(original.id() + ".md"), document.markdown());
            Files.writeString(
                    own.resolve(other.id() + ".md"),
                    TranslationSkeleton.of(document.text(), translation.of(document), document.profile(), other));
            Files.writeString(own.resolve("document.yaml"), document.description(annexOf));
            for (Map.Entry<String, byte[]> picture : document.pictures().files().entrySet()) {
                Files.write(own.resolve(picture.getKey()), picture.getValue());
            }
        } catch (IOException e) {
            throw FileErrors.unwritable(
                    new SourceLocation(own.toString(), 0),
                    Message.of("草稿无法写入此处", "the draft cannot be written here"),
                    e);
        }
    }
}
