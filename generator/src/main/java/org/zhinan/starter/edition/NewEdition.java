package org.zhinan.starter.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.content.CallYaml;
import org.zhinan.content.ContentPack;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.files.OutputFiles;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;

/**
 * A new edition of a content pack: the texts, the catalogue, calls and forms of the edition that it follows, to be replaced piece by piece. How
 * people ask is not copied, since it is taken over entry by entry.
 */
public final class NewEdition {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final EditablePackFolder pack;
    private final String id;
    private final EditionPack from;

    /**
     * Names the edition.
     *
     * @param from id of the edition that it follows
     * @throws ProblemsException when it cannot be made, before anything is written
     */
    public NewEdition(ContentPack content, String id, String from) {
        this.pack = new EditablePackFolder(content);
        this.id = id;
        pack.requireId(id);
        this.from = pack.edition(from);
        pack.requireNew(pack.editions().resolve(id));
        content.editions().stream()
                .map(EditionPack::edition)
                .filter(other -> other.follows().equals(Optional.of(from)))
                .findFirst()
                .ifPresent(other -> {
                    throw new ProblemsException(
                            other.places().at("follows"),
                            Message.of("年度版“{0}”已由“{1}”接续", "edition '{0}' is followed by '{1}'", from, other.id()),
                            Message.of("请改用--from {0}", "Use --from {0}", other.id()));
                });
    }

    /**
     * Writes it.
     *
     * @return how many files were written
     */
    public int write() {
        String old = from.edition().id();
        Path folder = pack.editions().resolve(old);
        Path draft = pack.editions().resolve("." + id + ".new");
        try {
            OutputFiles.delete(draft);
            int files = 0;
            for (Path file : EditablePackFolder.files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("asked/")) {
                    Path copy = draft.resolve(name);
                    Files.createDirectories(copy.getParent());
                    if (name.equals("edition.yaml")) {
                        Files.writeString(copy, edition(Files.readString(file), old));
                    } else if (name.startsWith("catalogue/")) {
                        Files.writeString(copy, withoutPredecessors(Files.readString(file)));
                    } else {
                        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                    files++;
                }
            }
            Files.move(draft, pack.editions().resolve(id));
            pack.addExceptions(
                    each -> each.edition().equals(Optional.of(old)),
                    each -> each.clause().document(),
                    Optional.of(id));
            return files;
        } catch (IOException e) {
            throw EditablePackFolder.unwritable(pack.editions(), e);
        }
    }

    /** What the entries were in the edition before the old one is not what they are now; those of the same names need no word. */
    private static String withoutPredecessors(String text) {
        return text.replaceAll("(?m)^[ \\t]*was:[ \\t]*\\[[^\\]]*][ \\t]*(?:#.*)?\\R", "")
                .replaceAll("(?m)^([ \\t]*)was:[ \\t]*\\R(?:\\1[ \\t]*- .*\\R)*", "")
                .replaceAll(",[ \\t]*was:[ \\t]*\\[[^\\]]*]", "")
                .replaceAll("\\bwas:[ \\t]*\\[[^\\]]*],[ \\t]*", "");
    }

    /** Its own id, what it follows, and its year in the title. */
    private String edition(String text, String old) {
        String own = text.replaceFirst("(?m)^follows:.*\\R", "")
                .replaceFirst("(?m)^id:.*$", "id: \"" + id + "\"\nfollows: \"" + old + "\"");
        if (!YEAR.matcher(id).matches() || !YEAR.matcher(old).matches()) {
            return own;
        }
        return own.lines()
                .map(line -> line.startsWith("title:") ? line.replace(old, id) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What an editor still has to do, in order. */
    public List<Bilingual> left() {
        String folder = "editions/" + id;
        List<String> documents = from.edition().documents();
        List<String> calls = from.calls().stream().map(CallYaml::id).toList();
        List<Bilingual> steps = new ArrayList<>();
        steps.add(Message.of(
                "{0}/documents/：换成新文本（仍是旧文本的：{1}）；不再有的文件，从edition.yaml和文件夹中移走",
                "{0}/documents/: the new texts in place of the old ones ({1}); what is no more goes from edition.yaml and the folder",
                folder,
                Message.list(documents)));
        if (!calls.isEmpty()) {
            steps.add(Message.of(
                    "{0}/calls/：各申报通知的日期、推荐数量和联系方式（{1}）",
                    "{0}/calls/: dates, quotas and contacts of each call ({1})", folder, Message.list(calls)));
        }
        steps.add(Message.of(
                "{0}/catalogue/：名称与旧年度版不同的条目写明“was”，由“zhinan crosswalk {1} {2}”拟出",
                "{0}/catalogue/: 'was' of each entry whose name is another than before; 'zhinan crosswalk {1} {2}' proposes it",
                folder,
                from.edition().id(),
                id));
        steps.add(Message.of("{0}/edition.yaml：标题、别名和总数", "{0}/edition.yaml: title, aliases and totals", folder));
        steps.add(Message.of(
                "“zhinan check --edition {0}”列出的问题；英文核对后运行“zhinan confirm --edition {0} DOCUMENT”",
                "what 'zhinan check --edition {0}' lists; once the English is right, 'zhinan confirm --edition {0} DOCUMENT'",
                id));
        steps.add(
                Message.of("site.yaml：发布时把edition改为“{0}”", "site.yaml: edition: \"{0}\", once it is to be shown", id));
        return List.copyOf(steps);
    }
}
