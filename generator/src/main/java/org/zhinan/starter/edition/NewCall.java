package org.zhinan.starter.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.content.CallYaml;
import org.zhinan.content.ContentPack;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.content.DocumentYaml;
import org.zhinan.content.FormYaml;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Another place's call under an edition: notice and facts of a call that is there, to be replaced. */
public final class NewCall {
    private final EditablePackFolder pack;
    private final String edition;
    private final String id;
    private final CallYaml from;
    private final String notice;
    private final Path folder;
    private final DocumentYaml copied;
    private final List<FormYaml> forms;

    /**
     * Names the call.
     *
     * @param edition id of the edition that it belongs to
     * @param from id of the call that it begins as
     * @throws ProblemsException when it cannot be made, before anything is written
     */
    public NewCall(ContentPack content, String edition, String id, String from) {
        this.pack = new EditablePackFolder(content);
        this.edition = edition;
        this.id = id;
        pack.requireId(id);
        EditionPack within = pack.edition(edition);
        this.folder = pack.editions().resolve(edition);
        this.from = within.calls().stream()
                .filter(call -> call.id().equals(from))
                .findFirst()
                .orElseThrow(() -> EditablePackFolder.unknown(
                        folder.resolve("calls"),
                        Message.of("没有申报通知“{0}”", "there is no call '{0}'", from),
                        within.calls().stream().map(CallYaml::id).toList()));
        String old = this.from.notices().get(0);
        this.copied = within.documents().stream()
                .filter(document -> document.id().equals(old))
                .findFirst()
                .orElseThrow(() -> EditablePackFolder.unknown(
                        folder.resolve("documents"),
                        Message.of("没有文件“{0}”", "there is no document '{0}'", old),
                        within.edition().documents()));
        this.notice = old.contains(from) ? old.replace(from, id) : "notice-" + id;
        pack.requireNew(folder.resolve("calls/" + id + ".yaml"));
        pack.requireNew(folder.resolve("documents/" + notice));
        this.forms = within.forms().stream()
                .filter(form -> form.call().equals(Optional.of(from)))
                .toList();
        forms.forEach(form -> pack.requireNew(form(form)));
    }

    /** Writes the notice, the call, and the notice's place in the list of documents, which comes last. */
    public void write() {
        Path list = folder.resolve("edition.yaml");
        try {
            String edited = totalled(listed(Files.readString(list), list));
            String call = call(folder.resolve("calls/" + from.id() + ".yaml"));
            Path documents = folder.resolve("documents");
            Path old = documents.resolve(from.notices().get(0));
            for (Path file : EditablePackFolder.files(old)) {
                Path copy =
                        documents.resolve(notice).resolve(old.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.endsWith("document.yaml")) {
                    Files.writeString(copy, withoutAnnex(Files.readString(file)));
                } else {
                    Files.copy(file, copy);
                }
            }
            Files.writeString(folder.resolve("calls/" + id + ".yaml"), call);
            for (FormYaml form : forms) {
                String own = Files.readString(folder.resolve("forms/" + form.id() + ".yaml"))
                        .replaceFirst("(?m)^id:.*$", "id: " + formId(form))
                        .replaceFirst("(?m)^call:.*$", "call: " + id);
                Files.writeString(form(form), own);
            }
            pack.addExceptions(
                    each -> each.clause().document().equals(from.notices().get(0))
                            && each.edition().map(edition::equals).orElse(true),
                    each -> notice,
                    Optional.empty());
            Files.writeString(list, edited);
        } catch (IOException e) {
            throw EditablePackFolder.unwritable(folder, e);
        }
    }

    /** A form that only the old call has would be another place's. */
    private String formId(FormYaml form) {
        return form.id().contains(from.id()) ? form.id().replace(from.id(), id) : form.id() + "-" + id;
    }

    private Path form(FormYaml form) {
        return folder.resolve("forms/" + formId(form) + ".yaml");
    }

    /** The notice of another place is annexed to nothing. */
    private static String withoutAnnex(String text) {
        return text.replaceFirst("(?m)^annex:.*\\R(?:[ \\t]+.*\\R)*", "");
    }

    private String call(Path file) throws IOException {
        String old = from.notices().get(0);
        String text = Files.readString(file);
        String named = text.replaceFirst(
                "(?m)^(notices?:(?:[ \\[\"']*|[ \\t]*\\R[ \\t]*- *[\"']?))" + Pattern.quote(old) + "(?![\\w-])",
                "$1" + notice);
        if (named.equals(text)) {
            throw new ProblemsException(
                    new SourceLocation(file.toString(), 0),
                    Message.of("“notice”中找不到“{0}”", "'notice' has no '{0}'", old),
                    Message.of("请把它写在“notice:”一行", "Write it on the line of 'notice:'"));
        }
        for (FormYaml form : forms) {
            named = named.replaceAll(
                    "(\\bform:[ \\t]*[\"']?)" + Pattern.quote(form.id()) + "(?![\\w-])", "$1" + formId(form));
        }
        return called(named.replaceFirst("(?m)^id:.*$", "id: " + id).replace(old + "#", notice + "#"));
    }

    /** By a name that tells it apart until the editor writes its own. */
    private String called(String text) {
        Matcher name = Pattern.compile("(?m)^name:.*\\R(?:[ \\t]+.*\\R)*").matcher(text);
        if (!name.find()) {
            return text;
        }
        String own = name.group()
                .replaceFirst("(zh: *(?:\"[^\"]+|'[^']+|[^,}\"'\\r\\n]+))", "$1（" + id + "）")
                .replaceFirst("(en: *(?:\"[^\"]+|'[^']+|[^,}\"'\\r\\n]+))", "$1 (" + id + ")");
        return text.substring(0, name.start()) + own + text.substring(name.end());
    }

    /** With one document more, and its clauses, where the edition says how many it has. */
    private String totalled(String text) {
        int clauses = DocumentParser.read(
                        copied.official(), copied.numbering(), copied.original(), new Problems(), MemoCache.none())
                .size();
        return raised(raised(text, "documents", 1), "clauses", clauses);
    }

    private static String raised(String text, String total, int by) {
        Matcher number = Pattern.compile("(?ms)^totals:.*?\\b" + total + "[\"']?:[ \\t]*(\\d{1,8})\\b")
                .matcher(text);
        return number.find()
                ? text.substring(0, number.start(1))
                        + (Integer.parseInt(number.group(1)) + by)
                        + text.substring(number.end(1))
                : text;
    }

    /** In a list of lines or in brackets. */
    private String listed(String text, Path file) {
        String old = Pattern.quote(from.notices().get(0));
        Matcher line = Pattern.compile("(?m)^([ \\t]*)- [\"']?" + old + "[\"']?[ \\t]*$")
                .matcher(text);
        if (line.find()) {
            return text.substring(0, line.end()) + "\n" + line.group(1) + "- " + notice + text.substring(line.end());
        }
        Matcher within = Pattern.compile("(?m)^documents:[^\\]]*?\\b" + old + "(?![\\w-])")
                .matcher(text);
        if (within.find()) {
            return text.substring(0, within.end()) + ", " + notice + text.substring(within.end());
        }
        throw new ProblemsException(
                new SourceLocation(file.toString(), 0),
                Message.of(
                        "“documents”中找不到“{0}”",
                        "'documents' has no line with '{0}'", from.notices().get(0)),
                Message.of(
                        "请把“{0}”单独列为一行",
                        "Write '{0}' on a line of its own in it", from.notices().get(0)));
    }

    /** What an editor still has to do, in order. */
    public List<Bilingual> left() {
        String folder = "editions/" + edition;
        List<Bilingual> steps = new ArrayList<>();
        steps.add(Message.of(
                "{0}/documents/{1}/：换成该地通知的中英文，核对后运行“zhinan confirm --edition {2} {1}”",
                "{0}/documents/{1}/: the notice of the place in Chinese and English; once read, 'zhinan confirm --edition {2} {1}'",
                folder,
                notice,
                edition));
        steps.add(Message.of(
                "{0}/calls/{1}.yaml：名称、日期、推荐数量、份数和联系方式，各注明条款",
                "{0}/calls/{1}.yaml: name, dates, quotas, copies and contacts, each with its clause", folder, id));
        forms.forEach(form -> steps.add(Message.of(
                "{0}/forms/{1}.yaml：该地的表格，各条款指向该地的附件；没有则删除，并删去步骤中的“form”",
                "{0}/forms/{1}.yaml: the form of the place, with the clauses of its annex; delete it, and 'form' in the steps, if there is none",
                folder,
                formId(form))));
        steps.add(Message.of(
                "“zhinan check --edition {0} --call {1}”列出的问题",
                "what 'zhinan check --edition {0} --call {1}' lists", edition, id));
        return List.copyOf(steps);
    }
}
