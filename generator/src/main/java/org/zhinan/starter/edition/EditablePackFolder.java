package org.zhinan.starter.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.ContentPack;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.content.EditionYaml;
import org.zhinan.content.FidelityExceptionYaml;
import org.zhinan.files.JsonCodec;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** The folder of a content pack that gets something new. */
final class EditablePackFolder {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final ContentPack content;

    EditablePackFolder(ContentPack content) {
        this.content = content;
    }

    Path editions() {
        return content.root().folder("editions").path();
    }

    /**
     * Excuses in a copy what is excused in what it is a copy of, as long as it is one.
     *
     * @param which those that are meant
     * @param document gives the document of the copy
     * @param edition the only edition that they are for; as they say themselves when it is not given
     */
    void addExceptions(
            Predicate<FidelityExceptionYaml> which,
            Function<FidelityExceptionYaml, String> document,
            Optional<String> edition)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (FidelityExceptionYaml each :
                content.exceptions().stream().filter(which).toList()) {
            each.term().ifPresent(term -> lines.append("- {term: ").append(term));
            each.number().ifPresent(number -> lines.append("- {number: ").append(JsonCodec.line(number)));
            each.check().ifPresent(check -> lines.append("- {check: ").append(check));
            lines.append(", clause: ")
                    .append(document.apply(each))
                    .append('#')
                    .append(each.clause().clause());
            edition.or(each::edition)
                    .ifPresent(id -> lines.append(", edition: ").append(JsonCodec.line(id)));
            lines.append(", why: ").append(JsonCodec.line(each.why())).append("}\n");
        }
        if (lines.length() > 0) {
            Path file = content.root().file("exceptions.yaml").path();
            Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + lines);
        }
    }

    /** @throws ProblemsException when there is no such edition */
    EditionPack edition(String id) {
        return content.editions().stream()
                .filter(each -> each.edition().id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        editions(),
                        Message.of("没有年度版“{0}”", "there is no edition '{0}'", id),
                        content.editions().stream()
                                .map(each -> each.edition().id())
                                .toList()));
    }

    void requireId(String id) {
        if (!ID.matcher(id).matches() || id.equals(EditionYaml.ALL)) {
            throw new ProblemsException(
                    new SourceLocation(editions().toString(), 0),
                    Message.of("“{0}”不是合格的标识", "'{0}' is not an id", id),
                    Message.of(
                            "请只用小写字母、数字和连字符，如“2025”或“liaoning”",
                            "Use lower-case letters, digits and hyphens, as in '2025' or 'liaoning'"));
        }
    }

    void requireNew(Path path) {
        if (Files.exists(path)) {
            throw new ProblemsException(
                    new SourceLocation(path.toString(), 0),
                    Message.of("这里已有内容，因此没有写入任何内容", "it is there already, so nothing was written"),
                    Message.of("请换一个标识，或移走它", "Choose another id, or move it away"));
        }
    }

    static ProblemsException unknown(Path where, Bilingual what, Collection<String> known) {
        return new ProblemsException(
                new SourceLocation(where.toString(), 0),
                what,
                known.isEmpty()
                        ? Message.of(
                                "这里还没有，请先写一个，见docs/content.md",
                                "There is none yet: write one first, see docs/content.md")
                        : Message.of("请填写其中之一：{0}", "Write one of {0}", Message.list(known)));
    }

    static ProblemsException unwritable(Path where, IOException cause) {
        return FileErrors.unwritable(
                new SourceLocation(where.toString(), 0),
                Message.of("此处无法读取或写入", "files here cannot be read or written"),
                cause);
    }

    /** In one order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
