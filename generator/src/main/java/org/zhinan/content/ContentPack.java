package org.zhinan.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** The whole content pack as its files say it; nothing is resolved or compared yet. */
public record ContentPack(
        SourceFolder root,
        SiteYaml site,
        List<TermYaml> terms,
        List<ReferenceYaml> references,
        List<FidelityExceptionYaml> exceptions,
        List<EditionPack> editions) {

    /** The folder of one edition. */
    public record EditionPack(
            EditionYaml edition,
            List<DocumentYaml> documents,
            CatalogueYaml catalogue,
            List<ActorYaml> actors,
            List<NoteYaml> notes,
            List<CallYaml> calls,
            List<FormYaml> forms,
            List<SearchPhrasingYaml> asked) {

        /** Its texts and its catalogue alone, so that what else is wrong with it hinders no work on these. */
        public EditionPack textsOnly() {
            return new EditionPack(
                    edition.withoutTotals(),
                    documents,
                    catalogue,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /** Reads every file below the folder; what is wrong with them is added to the problems. */
    public static ContentPack read(Path content, Problems problems) {
        return read(content, problems, MemoCache.none());
    }

    /** The same; files that the memo has are not parsed again. */
    public static ContentPack read(Path content, Problems problems, MemoCache memo) {
        SourceFolder root = SourceFolder.of(content);
        if (!root.exists()) {
            problems.add(
                    root.where(),
                    Message.of("此处没有内容文件夹", "there is no content folder here"),
                    Message.of("请用--content DIR指定文件夹", "Name the folder with --content DIR"));
            problems.failIfAny();
        }
        SiteYaml site = SiteYaml.read(root.file("site.yaml"), problems, memo);
        SourceFile glossary = root.file("glossary.yaml");
        SourceFile references = root.file("references.yaml");
        NumberingProfiles profiles = NumberingYaml.readAll(root.folder("numbering"), problems, memo);
        List<EditionPack> editions = new ArrayList<>();
        SourceFolder folder = root.folder("editions");
        for (String name : folder.folderNames()) {
            edition(folder.folder(name), profiles, problems, memo).ifPresent(editions::add);
        }
        if (folder.folderNames().stream()
                .noneMatch(name -> folder.folder(name).file("edition.yaml").exists())) {
            problems.add(
                    folder.where(),
                    Message.of("没有任何年度版", "there is no edition"),
                    Message.of("请新建editions/<year>/edition.yaml", "Create editions/<year>/edition.yaml"));
        }
        return new ContentPack(
                root,
                site,
                glossary.exists() ? TermYaml.read(glossary, problems, memo) : List.of(),
                references.exists() ? ReferenceYaml.read(references, problems, memo) : List.of(),
                FidelityExceptionYaml.read(root.file("exceptions.yaml"), problems, memo),
                List.copyOf(editions));
    }

    private static Optional<EditionPack> edition(
            SourceFolder folder, NumberingProfiles profiles, Problems problems, MemoCache memo) {
        return EditionYaml.read(folder.file("edition.yaml"), problems, memo).map(edition -> {
            List<DocumentYaml> documents = new ArrayList<>();
            for (String id : edition.documents()) {
                DocumentYaml.read(id, folder.folder("documents"), profiles, problems, memo)
                        .ifPresent(documents::add);
            }
            reportUnlisted(folder.folder("documents"), edition, problems);
            return new EditionPack(
                    edition,
                    List.copyOf(documents),
                    CatalogueYaml.read(folder.folder("catalogue"), problems, memo),
                    ActorYaml.read(folder.file("catalogue/responsibilities.yaml"), problems, memo),
                    NoteYaml.read(folder.file("notes.yaml"), problems, memo),
                    each(folder.folder("calls"), problems, memo, CallYaml::read),
                    each(folder.folder("forms"), problems, memo, FormYaml::read),
                    SearchPhrasingYaml.read(folder.folder("asked"), problems, memo));
        });
    }

    private static void reportUnlisted(SourceFolder documents, EditionYaml edition, Problems problems) {
        Set<String> listed = Set.copyOf(edition.documents());
        for (String name : documents.folderNames()) {
            if (!listed.contains(name)) {
                problems.add(
                        documents.folder(name).file("document.yaml").at(0),
                        Message.of("文件“{0}”未列入所属年度版", "the document '{0}' is not in the list of its edition", name),
                        Message.of(
                                "请把它加入edition.yaml的“documents”，或移走该文件夹",
                                "Add it to 'documents' in edition.yaml, or move the folder away"));
            }
        }
    }

    private interface EntryReader<T> {
        Optional<T> read(SourceFile file, Problems problems, MemoCache memo);
    }

    private static <T> List<T> each(SourceFolder folder, Problems problems, MemoCache memo, EntryReader<T> reader) {
        List<T> all = new ArrayList<>();
        for (String name : folder.names(".yaml")) {
            reader.read(folder.file(name), problems, memo).ifPresent(all::add);
        }
        return List.copyOf(all);
    }
}
