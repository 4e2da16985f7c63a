package org.zhinan.library.build;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.content.ActorYaml;
import org.zhinan.content.CallYaml;
import org.zhinan.content.CatalogueYaml;
import org.zhinan.content.ClauseRef;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.content.DocumentYaml;
import org.zhinan.content.FormYaml;
import org.zhinan.content.NoteYaml;
import org.zhinan.fact.FactCheck;
import org.zhinan.fact.FactClaim;
import org.zhinan.fact.FactSourceText;
import org.zhinan.library.Actor;
import org.zhinan.library.Call;
import org.zhinan.library.Catalogue;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.library.KeyedList;
import org.zhinan.library.Note;
import org.zhinan.library.NotesByClause;
import org.zhinan.library.TextLanguages;
import org.zhinan.library.Tier;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Makes an edition of what its files say. */
final class EditionBuilder {
    private final EditionPack pack;
    private final EntryKindNames names;
    private final Problems problems;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<DocumentYaml, List<Clause>> texts = new LinkedHashMap<>();
    private final Problems stale;
    private final Problems unconfirmed = new Problems();
    private final ClauseResolver resolver;
    private Map<String, Problems> facetProblems = Map.of();

    /**
     * Reads the texts of the edition.
     *
     * @param current whether it is the edition that commands mean when none is named
     */
    EditionBuilder(
            EditionPack pack,
            EntryKindNames names,
            boolean current,
            Problems problems,
            Problems stale,
            MemoCache memo) {
        this.pack = pack;
        this.names = names;
        this.stale = stale;
        this.problems = problems;
        this.resolver = new ClauseResolver(clauses, problems);
        String options = current ? "" : " --edition " + pack.edition().id();
        pack.documents().parallelStream()
                .map(file -> ReadText.of(file, options, memo))
                .toList()
                .forEach(this::add);
        requireNoCircle();
    }

    private void add(ReadText text) {
        problems.addAll(text.problems());
        unconfirmed.addAll(text.unconfirmed());
        text.clauses().forEach(clause -> clauses.putIfAbsent(clause.ref(), clause));
        texts.put(text.file(), text.clauses());
    }

    /** A document, read while others are. */
    private record ReadText(DocumentYaml file, List<Clause> clauses, Problems problems, Problems unconfirmed) {
        static ReadText of(DocumentYaml file, String options, MemoCache memo) {
            Problems problems = new Problems();
            Problems unconfirmed = new Problems();
            List<Clause> clauses = TranslationAlignment.of(file, options, problems, unconfirmed, memo);
            return new ReadText(file, clauses, problems, unconfirmed);
        }
    }

    /** Resolves what points to the texts: right or wrong only once they are read right. */
    Edition edition() {
        stale.addAll(unconfirmed);
        List<Document> documents = documents();
        Catalogue catalogue = catalogue();
        AskedQuestionsBuilder asked = new AskedQuestionsBuilder(pack.asked(), resolver, problems);
        Edition edition = new Edition(
                pack.edition().id(),
                pack.edition().title(),
                pack.edition().follows(),
                new Edition.OfficialTexts(KeyedList.of(documents, Document::id), clauses, calledToo()),
                catalogue,
                actors(),
                NotesByClause.of(notes()),
                KeyedList.of(calls(documents, catalogue.tiers()), Call::id),
                forms(),
                names,
                asked.ways());
        DeclaredTotalsCheck.check(pack.edition(), edition, problems);
        asked.check(edition);
        requireScenarios(edition);
        return edition;
    }

    /** What is wrong with the facets of the edition's scenarios, by their ids. */
    Map<String, Problems> facetProblems() {
        return facetProblems;
    }

    /** The tiers come first: what is wrong is reported in this order. */
    private Catalogue catalogue() {
        CatalogueBuilder builder = new CatalogueBuilder(pack.catalogue(), names, resolver);
        List<Tier> tiers = builder.tiers();
        facetProblems = builder.facetProblems();
        return Catalogue.of(
                builder.domains(),
                builder.scenarios(),
                builder.areas(),
                pack.catalogue().tiers().flatMap(CatalogueYaml.Tiers::baseTitle).map(resolver::clause),
                resolver.clauses(
                        pack.catalogue().tiers().map(CatalogueYaml.Tiers::base).orElse(List.of())),
                tiers,
                builder.indicators(pack.edition().directions()),
                builder.technologies(),
                EntryPredecessors.of(pack.catalogue()).ids());
    }

    private Map<String, List<Bilingual>> calledToo() {
        Map<String, List<Bilingual>> names = new LinkedHashMap<>();
        pack.edition().aliases().forEach(alias -> {
            List<Bilingual> of = names.computeIfAbsent(alias.document(), id -> new ArrayList<>());
            alias.zh().forEach(name -> of.add(new Bilingual(name, "")));
            alias.en().forEach(name -> of.add(new Bilingual("", name)));
        });
        return names;
    }

    private List<Document> documents() {
        Set<String> ids = pack.documents().stream().map(DocumentYaml::id).collect(Collectors.toSet());
        List<Document> documents = new ArrayList<>();
        texts.forEach((file, own) -> documents.add(document(file, own, ids)));
        return List.copyOf(documents);
    }

    /** An annex may have annexes; a circle of them would have no end. */
    private void requireNoCircle() {
        Map<String, DocumentYaml> files = new LinkedHashMap<>();
        pack.documents().forEach(file -> files.put(file.id(), file));
        for (DocumentYaml file : pack.documents()) {
            if (above(file, files).contains(file.id())) {
                problems.add(
                        file.annexOf().get(0).where(),
                        Message.of("文件“{0}”成了自身的附件", "the document '{0}' is an annex of itself", file.id()),
                        Message.of("请在“of”中填写列出该附件的文件", "Write under 'of' the document that lists it"));
            }
        }
    }

    /** Everything that it is annexed to, and what that is annexed to. */
    private static Set<String> above(DocumentYaml file, Map<String, DocumentYaml> files) {
        Set<String> above = new HashSet<>();
        Deque<DocumentYaml> open = new ArrayDeque<>(List.of(file));
        while (!open.isEmpty()) {
            open.pop().annexOf().stream()
                    .map(DocumentYaml.Annex::of)
                    .filter(files::containsKey)
                    .filter(above::add)
                    .forEach(id -> open.push(files.get(id)));
        }
        return above;
    }

    private Document document(DocumentYaml file, List<Clause> own, Set<String> ids) {
        resolver.requireUnique(file.annexOf(), DocumentYaml.Annex::of, DocumentYaml.Annex::where);
        file.annexOf().forEach(annex -> {
            resolver.known(Message.of("文件", "document"), annex.of(), ids, annex.where());
            annex.listed().ifPresent(resolver::clause);
        });
        file.forwards()
                .ifPresent(id -> resolver.known(
                        Message.of("文件", "document"), id, ids, file.places().at("forwards")));
        file.issued().ifPresent(issued -> requireDate(own(file, issued.clause(), "issued"), issued));
        return new Document(
                file.id(),
                file.shortName(),
                own(file, file.title(), "title"),
                file.number().map(id -> own(file, id, "number")),
                file.issued().map(DocumentYaml.Issued::date),
                file.issuers().stream().map(id -> own(file, id, "issuers")).toList(),
                file.annexOf().stream()
                        .map(annex -> new Document.Annex(annex.of(), annex.number()))
                        .toList(),
                file.forwards(),
                new TextLanguages(file.original(), file.chinese()),
                file.numbering(),
                KeyedList.of(own, Clause::id));
    }

    private void requireDate(Clause clause, DocumentYaml.Issued issued) {
        FactSourceText text = new FactSourceText(clause.ref(), clause.both(), clause.marker(), Optional.empty());
        new FactCheck(text, Optional.empty(), Optional.empty(), issued.where(), problems)
                .require(FactClaim.oneDate(issued.date()));
    }

    private Clause own(DocumentYaml file, String id, String key) {
        return resolver.clause(new ClauseRef(file.id(), id, file.places().at(key)));
    }

    private List<Call> calls(List<Document> documents, List<Tier> tiers) {
        Set<String> documentIds = documents.stream().map(Document::id).collect(Collectors.toSet());
        Set<String> tierIds = tiers.stream().map(Tier::id).collect(Collectors.toSet());
        Set<String> formIds = pack.forms().stream().map(FormYaml::id).collect(Collectors.toSet());
        KeyedList<Document> all = KeyedList.of(documents, Document::id);
        resolver.requireUnique(pack.calls(), CallYaml::id, call -> call.places().at("id"));
        CallSetCheck.check(pack, problems);
        return pack.calls().stream()
                .map(call -> new CallBuilder(call, names, resolver, id -> written(id, all))
                        .call(documentIds, tierIds, formIds))
                .toList();
    }

    /** An annex has the date of the document that it is annexed to. */
    private static Optional<LocalDate> written(String document, KeyedList<Document> all) {
        return all.find(document)
                .flatMap(each -> each.issued()
                        .or(() -> each.annexOf().stream()
                                .flatMap(annex -> written(annex.of(), all).stream())
                                .findFirst()));
    }

    private List<Actor> actors() {
        resolver.requireUnique(pack.actors(), ActorYaml::id, ActorYaml::where);
        return pack.actors().stream()
                .map(file -> new Actor(
                        file.id(),
                        file.name(),
                        file.duties().stream().map(resolver::quote).toList(),
                        call(file.call(), file.where())))
                .toList();
    }

    /** The only call that something is of. */
    private Optional<String> call(Optional<String> id, SourceLocation where) {
        Set<String> calls = pack.calls().stream().map(CallYaml::id).collect(Collectors.toSet());
        id.ifPresent(each -> resolver.known(Message.of("申报通知", "call"), each, calls, where));
        return id;
    }

    private List<Note> notes() {
        resolver.requireUnique(pack.notes(), NoteYaml::id, NoteYaml::where);
        return pack.notes().stream()
                .map(file -> new Note(file.id(), resolver.clauses(file.clauses()), file.text()))
                .toList();
    }

    private List<Form> forms() {
        resolver.requireUnique(pack.forms(), FormYaml::id, FormYaml::where);
        return pack.forms().stream().map(this::form).toList();
    }

    private void requireScenarios(Edition edition) {
        if (edition.scenarios().isEmpty()) {
            edition.forms().stream()
                    .filter(Form::listsScenarios)
                    .forEach(form -> problems.add(
                            form.where(),
                            names.in(
                                    "有一列填写{scenario}{instance}，而本年度版没有{scenario}",
                                    "a column takes {scenario} {instances}, and the edition has no {scenarios}"),
                            Message.of(
                                    "请把该列改为文本列，或添加catalogue/scenarios.yaml",
                                    "Make the column one of text, or add catalogue/scenarios.yaml")));
        }
    }

    private Form form(FormYaml file) {
        Clause title = resolver.clause(file.title());
        Clause header = file.header().map(resolver::clause).orElse(title);
        List<Form.Column> columns = columns(file, header);
        if (columns.stream().anyMatch(c -> c.type() == FormYaml.Type.SCENARIOS) && file.lines() < 1) {
            problems.add(
                    file.where(),
                    names.in(
                            "有一列填写{scenario}{instance}，而表格没有留出填写的行",
                            "a column takes {scenario} {instances}, and the form has room for none"),
                    names.in(
                            "请写“lines: 20”，即每行可填写的{instance}数",
                            "Write 'lines: 20', the number that one row has room for"));
        }
        return new Form(
                file.id(),
                file.kind(),
                new Form.Head(title, file.name(), file.heading(), file.stamp().map(resolver::clause)),
                file.from(),
                new Form.Body(
                        header,
                        columns,
                        file.rows(),
                        file.lines(),
                        resolver.clauses(file.items()),
                        file.example().map(resolver::clause),
                        resolver.clauses(file.notes())),
                file.purpose(),
                file.formats(),
                call(file.call(), file.where()),
                file.where());
    }

    private List<Form.Column> columns(FormYaml file, Clause header) {
        if (file.header().isPresent() && header.cells().size() != file.columns().size()) {
            problems.add(
                    file.where(),
                    Message.of(
                            "表格有{0}列，而表头条款“{1}”有{2}个单元格",
                            "the form has {0} columns and its header clause '{1}' has {2} cells",
                            file.columns().size(),
                            header.ref(),
                            header.cells().size()),
                    Message.of("请为表头的每个单元格定义一列", "Define one column per cell of the header"));
            return List.of();
        }
        List<Form.Column> columns = new ArrayList<>();
        for (FormYaml.Column column : file.columns()) {
            Bilingual label =
                    column.label().orElse(header.cells().get(file.header().isPresent() ? columns.size() : 0));
            columns.add(new Form.Column(column.field(), label, column.type(), column.required(), column.width()));
        }
        return List.copyOf(columns);
    }
}
