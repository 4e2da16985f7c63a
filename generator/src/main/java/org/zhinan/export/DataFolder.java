package org.zhinan.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.files.JsonText;
import org.zhinan.library.Clause;
import org.zhinan.site.ExportFile;
import org.zhinan.site.address.Routes;

/** The folder of an edition's data; keeps account of what is written there. */
final class DataFolder {
    private final Path site;
    private final String edition;
    private final List<ExportFile> files = new ArrayList<>();

    DataFolder(Path site, String edition) {
        this.site = site;
        this.edition = edition;
    }

    List<ExportFile> files() {
        return List.copyOf(files);
    }

    /** As JSON and as CSV; a table without rows has no files. */
    void tables(List<? extends Table<?>> tables) {
        for (Table<?> table : tables) {
            if (!table.rows().isEmpty()) {
                write(table, "json", JsonText.pretty(table.objects()));
                write(table, "csv", Csv.of(table.lines()));
            }
        }
    }

    /** A line of JSON for each row. */
    void lines(Table<?> table) {
        write(table, "jsonl", table.objects().stream().map(JsonText::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The one row as a JSON object. */
    void object(Table<?> table, String name) {
        write(name + ".json", table, JsonText.pretty(table.objects().get(0)));
    }

    void pairs(Table<Clause> clauses) {
        List<Clause> pairs = Tmx.pairs(clauses.rows());
        write(new Table<>(clauses.name(), List.of(), pairs), "tmx", Tmx.of(pairs));
    }

    private void write(Table<?> table, String ending, String text) {
        write(table.name() + "." + ending, table, text);
    }

    private void write(String name, Table<?> table, String text) {
        String path = Routes.data(edition, name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Path file = site.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(new ExportFile(
                path, bytes.length, table.name(), sha256(bytes), table.rows().size(), table.explained()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
