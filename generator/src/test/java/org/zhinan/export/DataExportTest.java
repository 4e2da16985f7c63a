package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.library.Document;
import org.zhinan.library.Library;
import org.zhinan.site.Page;
import org.zhinan.site.SideFile;
import org.zhinan.site.SitePages;

class DataExportTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryKindOfData() throws IOException {
        Exported data = Exported.real(folder);
        List<String> names = new ArrayList<>(List.of("clauses.jsonl", "clauses.tmx", "call-shaanxi.json"));
        for (String table : List.of(
                "clauses",
                "documents",
                "domains",
                "scenarios",
                "areas",
                "tiers",
                "indicators",
                "technologies",
                "glossary",
                "references")) {
            names.add(table + ".json");
            names.add(table + ".csv");
        }

        for (Document document : data.library().current().documents()) {
            names.add("akn/" + document.id() + ".zh.xml");
            names.add("akn/" + document.id() + ".en.xml");
        }

        List<String> paths = names.stream().map("2024/data/"::concat).toList();
        assertThat(data.files().stream().map(SideFile::path)).containsExactlyInAnyOrderElementsOf(paths);
        try (Stream<Path> written = Files.walk(folder)) {
            assertThat(written.filter(Files::isRegularFile)
                            .map(path -> folder.relativize(path).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(paths);
        }
    }

    @Test
    void theDocumentsTellWhereTheyStandAsAkomaNtoso() throws IOException {
        Exported data = Exported.small(folder);
        JsonNode documents = data.json("documents.json");

        assertThat(documents)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.get("akn"))
                        .isNotEmpty()
                        .allSatisfy(path ->
                                assertThat(folder.resolve(path.asText())).isRegularFile()));
        assertThat(documents).anyMatch(document -> !document.get("akn").has("en"));
    }

    @Test
    void accountsForWhatItWrote() throws IOException, GeneralSecurityException {
        Exported data = Exported.real(folder);
        for (SideFile file : data.files()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);

            assertThat(file.bytes()).as(file.path()).isEqualTo(bytes.length);
            assertThat(file.sha256())
                    .as(file.path())
                    .isEqualTo(String.format(Locale.ROOT, "%064x", new BigInteger(1, digest)));
            assertThat(Exported.about(file).rows()).as(file.path()).isEqualTo(rows(data, file));
        }
    }

    private static int rows(Exported data, SideFile file) throws IOException {
        return switch (file.format()) {
            case "JSON" ->
                Exported.about(file).description().equals("call")
                        ? 1
                        : data.json(file.name()).size();
            case "JSONL" -> data.lines(file.name()).size();
            case "CSV" -> data.csv(file.name()).size() - 1;
            case "TMX" -> Files.readString(data.path(file.name())).split("<tu ", -1).length - 1;
            default -> Files.readString(data.site().resolve(file.path())).split(" zhinan:clause=", -1).length - 1;
        };
    }

    @Test
    void dependsOnTheLibraryAlone() {
        List<SideFile> here = Exported.real(folder.resolve("here")).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Exported.real(folder.resolve("elsewhere")).files()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void readersOfEitherLanguageFindTheFilesOnAPage() {
        Exported data = Exported.small(folder);
        Library library = data.library();

        List<Page.DataPage> pages = SitePages.of(library, data.files()).pages().stream()
                .filter(Page.DataPage.class::isInstance)
                .map(Page.DataPage.class::cast)
                .toList();

        assertThat(pages.stream().map(page -> page.info().path()))
                .containsExactly("en/2030/data.html", "zh/2030/data.html");
        assertThat(pages).allSatisfy(page -> assertThat(page.files()).isEqualTo(data.files()));
        assertThat(pages.get(0).sets().get("clauses").stream().map(SideFile::format))
                .containsExactly("JSON", "CSV", "JSONL", "TMX");
    }

    @Test
    void anEditionsPageListsItsOwnFiles() {
        Exported data = Exported.small(folder);
        SideFile other =
                new SideFile("20301/data/clauses.json", 1, "0", new SideFile.Export("20301", "clauses", 1, List.of()));
        List<SideFile> both = new ArrayList<>(data.files());
        both.add(other);

        assertThat(SitePages.of(data.library(), both).pages().stream()
                        .filter(Page.DataPage.class::isInstance)
                        .map(Page.DataPage.class::cast))
                .hasSize(2)
                .noneMatch(page -> page.files().contains(other));
    }

    @Test
    void everyFieldIsExplainedInBothLanguages() throws IOException {
        Set<String> keys = new HashSet<>();
        for (SideFile file : Exported.real(folder).files()) {
            keys.add("data.is." + Exported.about(file).description());
            keys.add("data.is." + Exported.about(file).description() + ".long");
            Exported.about(file).fields().forEach(field -> keys.add("data.field." + field.key()));
        }
        for (String language : List.of("zh", "en")) {
            List<String> words = Files.readAllLines(Path.of("../templates/text", language + ".properties")).stream()
                    .map(line -> line.split("=", 2)[0])
                    .toList();

            assertThat(words).as(language).containsAll(keys);
        }
    }
}
