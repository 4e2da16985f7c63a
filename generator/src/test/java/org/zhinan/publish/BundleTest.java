package org.zhinan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.change.Change;
import org.zhinan.content.ContentPack;
import org.zhinan.files.Digests;
import org.zhinan.library.build.TranslationConfirmations;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;
import org.zhinan.text.Bilingual;
import org.zhinan.text.ChangedTextSpan;
import org.zhinan.text.Language;

@Tag("fast")
class BundleTest {
    @TempDir
    Path folder;

    @Test
    void isTheSameInAnyFolderLocaleAndTimeZone() throws IOException {
        String here = Digests.of(Sites.bundle(folder.resolve("a/site.zip")));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Digests.of(Sites.bundle(folder.resolve("b/other.zip")))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isSortedAndStored() throws IOException {
        try (ZipFile zip = new ZipFile(Sites.bundle(folder.resolve("site.zip")).toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            assertThat(entries)
                    .extracting(ZipEntry::getName)
                    .isSorted()
                    .hasSize(17)
                    .startsWith("SHA256SUMS", "clauses.jsonl", "sign-off.html", "site/2030/forms/form-1.xlsx");
            assertThat(entries).allSatisfy(entry -> {
                assertThat(entry.getTimeLocal())
                        .isBetween(LocalDateTime.of(1980, 2, 1, 12, 0), LocalDateTime.of(1998, 1, 1, 0, 0));
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getExtra()).isNull();
            });
        }
    }

    /** Else a web server tells a reader that the old page is still good. */
    @Test
    void aFileHasAnotherTimeWhenItsContentIsAnotherAndOnlyThen() throws IOException {
        Map<String, LocalDateTime> first = times(2);
        assertThat(times(2)).isEqualTo(first);
        Map<String, LocalDateTime> second = times(3);
        Path one = Sites.unpack(folder.resolve("2.zip"), folder.resolve("two"));
        Path other = Sites.unpack(folder.resolve("3.zip"), folder.resolve("three"));
        for (String name : first.keySet()) {
            assertThat(first.get(name).equals(second.get(name)))
                    .as(name)
                    .isEqualTo(Files.mismatch(one.resolve(name), other.resolve(name)) < 0);
        }
    }

    private Map<String, LocalDateTime> times(int filling) throws IOException {
        Path zip = folder.resolve(filling + ".zip");
        Sites.publish(Bundle.begin(zip, Optional.empty(), Sites.SHEET), filling);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getTimeLocal));
        }
    }

    @Test
    void aBundleOfEarlierVersionsIsStillWhole() throws IOException {
        Path zip = Sites.bundle(folder.resolve("new.zip"));
        Path earlier = folder.resolve("earlier.zip");
        try (FileTree contents = ZipTree.open("new", zip);
                OutputStream out = Files.newOutputStream(earlier)) {
            BundleZip.write(contents, EntryTime.FIXED, out, name -> {});
        }
        assertThat(Files.mismatch(zip, earlier)).isNotNegative();
        assertThat(PublicationVerifier.verify(earlier).kind()).isEqualTo(SiteVerificationResult.Kind.BUNDLE);
    }

    @Test
    void listsEveryFileButTheListWithItsDigest() throws IOException {
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));
        List<String> lines = Files.readAllLines(unpacked.resolve("SHA256SUMS"));

        assertThat(lines).hasSize(16);
        for (String line : lines) {
            assertThat(line.substring(0, 64)).isEqualTo(Digests.of(unpacked.resolve(line.substring(66))));
        }
    }

    @Test
    void replacesTheOldZipOnlyWhenTheNewOneIsDone() throws IOException {
        Path zip = Sites.bundle(folder.resolve("site.zip"));
        String old = Digests.of(zip);
        try (Staging staging = Bundle.begin(zip, Optional.empty(), Sites.SHEET)) {
            Sites.fill(staging.folder(), 2);
        }
        assertThat(Digests.of(zip)).isEqualTo(old);
        try (Staging staging = Bundle.begin(zip, Optional.empty(), Sites.SHEET)) {
            Sites.fill(staging.folder(), 2);
            Files.writeString(staging.folder().resolve("zh/INDEX.html"), "differs in case");
            Files.writeString(staging.folder().resolve("aux.html"), "is a device");
            assertThatThrownBy(() -> staging.publish(Sites.origin()))
                    .hasMessageContaining(
                            zip + "/site/zh/index.html: the name differs from 'site/zh/INDEX.html' in case alone")
                    .hasMessageContaining(zip + "/site/aux.html: the name cannot be one on Windows");
        }
        assertThat(Digests.of(zip)).isEqualTo(old);
        Sites.publish(Bundle.begin(zip, Optional.empty(), Sites.SHEET), 2);
        assertThat(Digests.of(zip)).isNotEqualTo(old);
        assertThat(names()).containsExactly("site.zip");
    }

    @Test
    void takesAwayWhatAnInterruptedBuildLeft() throws IOException {
        Files.createDirectories(folder.resolve(".site.zip.zhinan-new/site/zh"));
        Files.writeString(folder.resolve(".site.zip.zhinan-zip"), "half");
        Files.writeString(folder.resolve(".site.zip.zhinan-lock"), "");
        Sites.bundle(folder.resolve("site.zip"));

        assertThat(names()).containsExactly("site.zip");
    }

    @Test
    void refusesToReplaceWhatIsNoBundle() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.zip"), "years of work");
        assertThatThrownBy(() -> Bundle.begin(thesis, Optional.empty(), Sites.SHEET))
                .hasMessage(thesis + ": what is there is no bundle of Zhinan."
                        + " Name another file with --output ZIP, or move this one away.");
        assertThatThrownBy(() -> Bundle.begin(folder, Optional.empty(), Sites.SHEET))
                .hasMessageContaining("is no bundle of Zhinan");
        assertThatThrownBy(() -> Bundle.begin(thesis.resolve("x.zip"), Optional.empty(), Sites.SHEET))
                .hasMessageContaining("the bundle cannot be written");
    }

    @Test
    void tellsWhenTwoBuildsMeet() {
        Path zip = folder.resolve("site.zip");
        try (Staging one = Bundle.begin(zip, Optional.empty(), Sites.SHEET)) {
            assertThat(one.folder()).isDirectory();
            assertThatThrownBy(() -> Bundle.begin(zip, Optional.empty(), Sites.SHEET))
                    .hasMessage(zip + ": another build is writing this file. Wait until it is done.");
        }
    }

    @Test
    void saysOnTheSheetWhatIsInItAndHowToVerify() throws IOException {
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));
        String sheet = Files.readString(unpacked.resolve("sign-off.html"));

        assertThat(sheet)
                .contains(Digests.of(unpacked.resolve("site/manifest.json")))
                .contains(Digests.of(unpacked.resolve("clauses.jsonl")))
                .contains("sha256sum --quiet -c SHA256SUMS", "Get-FileHash", "There must be 17 files in all.")
                .contains("示例工厂指南", "Sample Factory Guide", "zhinan verify")
                .contains("Not compared with an earlier bundle")
                .doesNotContain("{{", "${", "<#", "<script", "<style", "style=", "onclick", "http:", "https:");
    }

    @ParameterizedTest
    @CsvSource({"甲{{counts}}$1乙, 甲{{counts}}$1乙", "甲${files}乙, 甲${files}乙", "甲<b>&乙, 甲&lt;b&gt;&amp;乙"})
    void printsANameThatLooksLikeMarkupAsItIs(String name, String printed) throws IOException {
        SmallPack pack = SmallPack.copyTo(folder.resolve("pack"));
        Path site = pack.content().resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("示例工厂指南", "'" + name + "'"));

        Path zip = Sites.bundle(folder.resolve("site.zip"), Optional.empty(), pack);

        assertThat(Files.readString(
                        Sites.unpack(zip, folder.resolve("unpacked")).resolve("sign-off.html")))
                .contains("<title>交付核验单 Sign-off sheet: " + printed + "</title>")
                .contains("<strong>" + printed + "</strong>");
    }

    @Test
    void tellsClauseByClauseWhatChangedSinceAnEarlierBundle() throws IOException {
        Path before = Sites.bundle(folder.resolve("before.zip"));
        SmallPack pack = SmallPack.copyTo(folder.resolve("pack"));
        Path english = pack.content().resolve("editions/2030/documents/notice/en.md");
        List<String> lines = Files.readAllLines(english);
        String last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, last + " &amended");
        Files.write(english, lines);
        TranslationConfirmations.confirm(ContentPack.read(pack.content(), new Problems()), "2030", "notice", List.of());

        Path after = Sites.bundle(folder.resolve("after.zip"), Optional.of(before), pack);
        String sheet =
                Files.readString(Sites.unpack(after, folder.resolve("unpacked")).resolve("sign-off.html"));

        assertThat(sheet)
                .contains("Clauses that changed: 1")
                .contains("<ins> &amp;amended</ins>")
                .contains("site/both/2030/documents/notice.html#")
                .contains("content/editions/2030/documents/notice/en.md</th><td>修改 <span lang=\"en\">changed</span>")
                .contains(PublicationVerifier.verify(before).digest());
    }

    @Test
    void comparesOnlyWithAWholeBundle() throws IOException {
        Path before = Sites.bundle(folder.resolve("before.zip"));
        byte[] bytes = Files.readAllBytes(before);
        bytes[bytes.length / 2] ^= 1;
        Files.write(before, bytes);
        Path zip = folder.resolve("site.zip");
        assertThatThrownBy(() -> Bundle.begin(zip, Optional.of(before), Sites.SHEET))
                .hasMessageContaining("is not what SHA256SUMS says");
        Path site = Sites.site(folder.resolve("site"), 1);
        assertThatThrownBy(() -> Bundle.begin(zip, Optional.of(site), Sites.SHEET))
                .hasMessage(site + ": this is no bundle that can be compared with."
                        + " Name a zip that 'zhinan bundle' wrote with --since ZIP.");
        assertThat(zip).doesNotExist();
    }

    @Test
    void readsBackTheClausesItWrites() throws IOException {
        List<ClauseText> clauses = ClauseText.of(Sites.library(SmallPack.ORIGINAL));
        Path unpacked = Sites.unpack(Sites.bundle(folder.resolve("site.zip")), folder.resolve("unpacked"));

        assertThat(clauses).hasSizeGreaterThan(20);
        assertThat(ClauseText.read(FolderTree.read("x", unpacked, new Problems())))
                .isEqualTo(clauses);
        assertThat(Files.readString(unpacked.resolve("clauses.jsonl"), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .startsWith("{\"edition\":\"2030\",\"document\":\"cover\",\"clause\":\"p1\"");
    }

    @Test
    void comparesClausesByTheirWords() {
        ClauseText kept = clause("1", "一、", "申报主体应当提交申报书");
        ClauseText gone = clause("2", "二、", "推荐数量不超过三家");
        ClauseText changed = clause("3", "三、", "主管部门组织专家评审，现场核查");
        ClauseText now = clause("2", "二、", "主管部门组织专家评审，现场抽查");
        ClauseText added = clause("3", "三、", "本通知自印发之日起施行");

        List<ClauseTextChange> changes =
                ClauseTextChange.between(List.of(kept, gone, changed), List.of(kept, now, added));

        assertThat(changes)
                .extracting(
                        ClauseTextChange::kind, change -> change.clause().key().clause())
                .containsExactly(
                        tuple(Change.Kind.UNCHANGED, "1"),
                        tuple(Change.Kind.DROPPED, "2"),
                        tuple(Change.Kind.CHANGED, "2"),
                        tuple(Change.Kind.ADDED, "3"));
        assertThat(changes.get(0).isNotable()).isFalse();
        assertThat(changes.get(2).renumbered()).isTrue();
    }

    /** It does not say which words of a clause are its number. */
    @Test
    void comparesWithABundleOfAnEarlierVersion() {
        ClauseText old = new ClauseText(
                new ClauseText.ClauseKey("2030", "notice", "1"),
                new Bilingual("一、申报主体应当提交申报书", ""),
                Optional.empty(),
                Optional.empty(),
                Language.ZH);
        assertThat(ClauseTextChange.between(List.of(old), List.of(clause("1", "一、", "申报主体应当提交申报书"))))
                .extracting(ClauseTextChange::kind)
                .containsExactly(Change.Kind.UNCHANGED);
    }

    @Test
    void comparesANewEditionWithTheOneThatItFollows() throws IOException {
        SmallPack pack = new SmallPack(
                Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("pack/content")),
                SmallPack.ORIGINAL.templates());
        Path both = Folders.copy(pack.content(), folder.resolve("both"));
        Folders.delete(pack.content().resolve("editions/2031"));
        edit(pack.content().resolve("site.yaml"), "edition: \"2031\"", "edition: \"2030\"");
        for (String common : List.of("exceptions.yaml", "glossary.yaml", "references.yaml")) {
            Files.copy(
                    SmallPack.ORIGINAL.content().resolve(common),
                    pack.content().resolve(common),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path before = Sites.bundle(folder.resolve("before.zip"), Optional.empty(), pack);
        Path after =
                Sites.bundle(folder.resolve("after.zip"), Optional.of(before), new SmallPack(both, pack.templates()));
        String sheet =
                Files.readString(Sites.unpack(after, folder.resolve("unpacked")).resolve("sign-off.html"));
        assertThat(sheet)
                .contains("Edition 2031, compared with 2030: unchanged clauses: ")
                .containsPattern("2030 conditions#1-1 → 2031 conditions#1-1</a>.*changed")
                .contains("近<del>3</del><ins>5</ins>年")
                .contains("Clauses that changed: ");
    }

    private static void edit(Path file, String was, String is) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(was);
        Files.writeString(file, text.replace(was, is));
    }

    @Test
    void marksWhatWentAndWhatCame() {
        assertThat(marked("same", "same")).isEqualTo("same");
        assertThat(marked("一级以上", "二级以上")).isEqualTo("<del>一</del><ins>二</ins>级以上");
        assertThat(marked("ab", "aab")).isEqualTo("<del>ab</del><ins>aab</ins>");
        assertThat(marked("", "<b> & \"c\"")).isEqualTo("<ins><b> & \"c\"</ins>");
        assertThat(marked("<b>", "")).isEqualTo("<del><b></del>");
        assertThat(marked("甲乙丙丁", "甲乙新丙丁")).isEqualTo("甲乙<ins>新</ins>丙丁");
        assertThat(marked("本方案为示例，提出示例工厂建设的基本要求", "本办法为示例，提出示例工厂建设的一般要求"))
                .isEqualTo("本<del>方案</del><ins>办法</ins>为示例，提出示例工厂建设的<del>基本</del><ins>一般</ins>要求");
        // Two characters that differ in one half of their code.
        assertThat(marked("x\ud840\udc00y", "x\ud840\udc01y"))
                .isEqualTo("x<del>\ud840\udc00</del><ins>\ud840\udc01</ins>y");
        assertThat(marked("x\ud840\udc00y", "x\ud841\udc00y"))
                .isEqualTo("x<del>\ud840\udc00</del><ins>\ud841\udc00</ins>y");
    }

    private static String marked(String before, String after) {
        return ChangedTextSpan.of(before, after).stream()
                .map(piece -> piece.getTag().isEmpty()
                        ? piece.text()
                        : "<" + piece.getTag() + ">" + piece.text() + "</" + piece.getTag() + ">")
                .collect(Collectors.joining());
    }

    private static ClauseText clause(String id, String number, String words) {
        return new ClauseText(
                new ClauseText.ClauseKey("2030", "notice", id),
                new Bilingual(number + words, ""),
                Optional.of(new Bilingual(number, "")),
                Optional.empty(),
                Language.ZH);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
