package org.zhinan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhinan.content.file.SourceFile;
import org.zhinan.files.JsonCodec;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** Reads a file of queries, one JSON object with the key {@code q} a line. */
final class QueryFile {
    private QueryFile() {}

    /** The queries in order; blank lines are passed over. */
    static List<String> read(Path path) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile(path, String.valueOf(path.getFileName()));
        List<String> queries = new ArrayList<>();
        List<String> lines =
                file.text(problems).map(text -> text.lines().toList()).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                int line = i + 1;
                JsonCodec.stringIn(lines.get(i), "q")
                        .ifPresentOrElse(
                                queries::add,
                                () -> problems.add(
                                        file.at(line),
                                        Message.of("这一行不是带有文本“q”的JSON对象", "this is no JSON object with a text 'q'"),
                                        Message.of("请写成{\"q\": \"…\"}", "Write {\"q\": \"…\"}")));
            }
        }
        problems.failIfAny();
        return queries;
    }
}
