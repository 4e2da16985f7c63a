package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.library.Clause;
import org.zhinan.testing.Folders;
import org.zhinan.testing.RealContent;
import org.zhinan.text.Language;

/** The official text stands once, whole and in order, in the content pack of the repository. */
@Tag("fast")
class OfficialTextTest {
    private static final Path CONTENT = Path.of("../content");
    private static final Path EDITION = Path.of("editions/2024");

    @TempDir
    private Path folder;

    @Test
    void thePackYieldsExactlyTheClausesOfTheSource() throws IOException {
        assertThat(OfficialClause.source()).hasSize(286);
        assertOfficial(CONTENT);
    }

    @Test
    void theLibraryHasThemInTheSameOrder() throws IOException {
        Stream<Clause> clauses = RealContent.library().current().clauses().values().stream();
        assertThat(clauses.map(OfficialTextTest::official)).containsExactlyElementsOf(OfficialClause.source());
    }

    /** What may happen to a text between one edit and the next: each in every document, since they are built differently. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("accidents")
    void whatHappensToAClauseShows(Accident accident, String document) throws IOException {
        copyTexts();
        assertOfficial(folder);
        accident.happenIn(
                folder.resolve(EDITION).resolve("documents").resolve(document).resolve("zh.md"));

        assertThatThrownBy(() -> assertOfficial(folder)).isInstanceOf(AssertionError.class);
    }

    @Test
    void soDoesWhatHappensToTheOrderOfDocuments() throws IOException {
        copyTexts();
        Path edition = folder.resolve(EDITION).resolve("edition.yaml");
        String swapped = Files.readString(edition)
                .replace("  - notice-yangling\n  - notice-shaanxi\n", "  - notice-shaanxi\n  - notice-yangling\n");
        Files.writeString(edition, swapped);

        assertThatThrownBy(() -> assertOfficial(folder)).isInstanceOf(AssertionError.class);
    }

    /** The texts and their order alone: the rest of the pack yields no clause, and there is much of it. */
    private void copyTexts() throws IOException {
        Path edition = folder.resolve(EDITION);
        Folders.copy(CONTENT.resolve(EDITION).resolve("documents"), edition.resolve("documents"));
        Files.copy(CONTENT.resolve(EDITION).resolve("edition.yaml"), edition.resolve("edition.yaml"));
    }

    static Stream<Arguments> accidents() throws IOException {
        List<String> documents = OfficialClause.source().stream()
                .map(OfficialClause::document)
                .distinct()
                .toList();
        return documents.stream()
                .flatMap(document -> Stream.of(Accident.values()).map(accident -> Arguments.of(accident, document)));
    }

    private static void assertOfficial(Path content) throws IOException {
        assertThat(OfficialClause.of(content)).containsExactlyElementsOf(OfficialClause.source());
    }

    private static OfficialClause official(Clause clause) {
        return new OfficialClause(
                clause.document(),
                clause.id(),
                clause.kind().name().toLowerCase(Locale.ROOT),
                clause.text(Language.ZH));
    }
}
