package org.zhinan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhinan.content.ContentPack;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.content.DocumentYaml;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** A clause as the official source has it, and as a content pack yields it. */
record OfficialClause(String document, String id, String kind, String text) {
    private static final Path SOURCE = Path.of("src/test/resources/official/clauses.jsonl");

    /** The source, cut into its clauses by those who keep it. */
    static List<OfficialClause> source() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<OfficialClause> clauses = new ArrayList<>();
        for (String line : Files.readAllLines(SOURCE)) {
            JsonNode clause = json.readTree(line);
            clauses.add(new OfficialClause(
                    clause.get("document").asText(),
                    clause.get("id").asText(),
                    clause.get("kind").asText(),
                    clause.get("text").asText()));
        }
        return clauses;
    }

    /** What the Chinese files of a pack yield, in the order of its edition. */
    static List<OfficialClause> of(Path content) {
        Problems problems = new Problems();
        List<OfficialClause> clauses = new ArrayList<>();
        for (EditionPack edition : ContentPack.read(content, problems).editions()) {
            for (DocumentYaml document : edition.documents()) {
                DocumentParser.read(document.zh(), document.numbering(), Language.ZH, problems, MemoCache.none())
                        .forEach(block -> clauses.add(of(document.id(), block)));
            }
        }
        return clauses;
    }

    private static OfficialClause of(String document, Block block) {
        return new OfficialClause(document, block.id(), block.kind().name().toLowerCase(Locale.ROOT), block.text());
    }
}
