package org.zhinan.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The official text, clause by clause: {@code official/clauses.jsonl}, cut from the source by another hand than the product's. */
final class Official {
    private static final String FILE = "/official/clauses.jsonl";
    private static final Map<String, List<PublishedClause>> DOCUMENTS = read();

    private Official() {}

    /**
     * The smallest citable unit.
     *
     * @param text cells are parted by a tab, lines of a title by a line break
     */
    record PublishedClause(String document, String id, String kind, String text) {}

    /** The clauses in order, by document. */
    static Map<String, List<PublishedClause>> documents() {
        return DOCUMENTS;
    }

    static List<PublishedClause> clauses(String document) {
        return DOCUMENTS.get(document);
    }

    static PublishedClause clause(String document, String id) {
        return clauses(document).stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<PublishedClause>> read() {
        Map<String, List<PublishedClause>> documents = new LinkedHashMap<>();
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Official.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                PublishedClause clause = new PublishedClause(
                        text(node, "document"), text(node, "id"), text(node, "kind"), text(node, "text"));
                documents
                        .computeIfAbsent(clause.document(), id -> new ArrayList<>())
                        .add(clause);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).textValue();
    }
}
