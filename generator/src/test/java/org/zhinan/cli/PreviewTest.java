package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.ChildJvm;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;

/** {@code serve} in a process of its own, while somebody edits. {@code -Dzhinan.edits=200} makes more of them than a usual run does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
    private static final int EDITS = Integer.getInteger("zhinan.edits", 4);
    private static final String PAGE = "/en/2030/documents/guide.html";
    private static final Pattern STATE = Pattern.compile("\"state\":(\\d+)");
    private static final Pattern BUILT = Pattern.compile("\"built\":(\\d+)");
    /** Until the last of many edits is shown: far more than it takes. */
    private static final Duration MOST = Duration.ofMinutes(2);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private SmallPack pack;
    private Process serve;
    private String address;
    private long state;
    private long built;

    @BeforeAll
    void start() throws IOException {
        pack = SmallPack.copyTo(folder.resolve("pack"));
        serve = ChildJvm.in(folder)
                .start(
                        Main.class,
                        List.of(
                                "serve",
                                "--port",
                                "0",
                                "--content",
                                "pack/content",
                                "--templates",
                                "pack/templates",
                                "--output",
                                "site",
                                "--cache",
                                SharedCache.FOLDER.toString()));
        BufferedReader out = new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8));
        List<String> before = new ArrayList<>();
        while (address == null) {
            String line = out.readLine();
            assertThat(line)
                    .as("what serve printed before it ended: %s", before)
                    .isNotNull();
            before.add(line);
            Matcher serving = Pattern.compile("Serving at (http://127\\.0\\.0\\.1:\\d+)/.*")
                    .matcher(line);
            address = serving.matches() ? serving.group(1) : null;
        }
    }

    /** Each test finds the pack, and the site, as they were. */
    @AfterEach
    void restore() throws Exception {
        boolean changed = restored(SmallPack.ORIGINAL.content(), pack.content());
        changed |= restored(SmallPack.ORIGINAL.templates(), pack.templates());
        if (changed) {
            assertThat(next()).contains("\"problems\":[]");
        }
    }

    private boolean restored(Path from, Path to) throws IOException {
        boolean changed = false;
        for (Path original : Folders.files(from)) {
            Path file = to.resolve(from.relativize(original).toString());
            if (Files.mismatch(original, file) >= 0) {
                save(file, Files.readString(original));
                changed = true;
            }
        }
        return changed;
    }

    @AfterAll
    void stop() throws InterruptedException {
        serve.destroy();
        assertThat(serve.waitFor()).as("ended by a signal, in time").isIn(0, 130, 143);
    }

    @Test
    void anEditIsOnThePageAndInTheSearch() throws Exception {
        edit(english(), "retrieval times", "fetching times");
        assertThat(next()).contains("\"problems\":[]");
        assertThat(get(PAGE)).contains("shorten fetching times", "<script src=\"/api/preview.js?after=");
        assertThat(get("/api/search?q=fetching+times")).contains("scenario-3");
        assertThat(Files.readString(folder.resolve("site" + PAGE))).doesNotContain("/api/preview.js");
    }

    @Test
    void aTemplateIsFollowedToo() throws Exception {
        Path template = Folders.files(pack.templates()).stream()
                .filter(file -> file.toString().replace('\\', '/').endsWith("page/document.ftlh"))
                .findFirst()
                .orElseThrow();
        save(template, Files.readString(template) + "<!-- edited -->");
        assertThat(next()).contains("\"problems\":[]");
        assertThat(get(PAGE)).contains("<!-- edited -->");
    }

    @Test
    void aMistakeIsToldWhileTheLastGoodSiteStays() throws Exception {
        String before = get(PAGE);
        edit(english(), "## I. Production operations", "## Production operations");
        assertThat(next()).contains("documents/guide/");
        assertThat(get(PAGE)).startsWith(before.substring(0, before.indexOf("<script src=\"/api/")));
        assertThat(get("/api/preview-state.js?after=0")).contains("documents/guide/");
        edit(english(), "## Production operations", "## I. Production operations");
        assertThat(next()).contains("\"problems\":[]");
    }

    @Test
    void changedChineseIsShownWhileItsEnglishIsBehind() throws Exception {
        String site = Files.readString(folder.resolve("site/zh/2030/documents/guide.html"));
        Path chinese = pack.content().resolve("editions/2030/documents/guide/zh.md");
        edit(chinese, "面向质量检测", "主要面向质量检测");
        assertThat(next()).contains("changed after its English was confirmed");
        assertThat(get("/zh/2030/documents/guide.html")).contains("主要面向质量检测", "/api/preview.js");
        assertThat(Files.readString(folder.resolve("site/zh/2030/documents/guide.html")))
                .isEqualTo(site);
        edit(chinese, "主要面向质量检测", "面向质量检测");
        assertThat(next()).contains("\"problems\":[]");
        assertThat(get("/zh/2030/documents/guide.html")).doesNotContain("主要面向质量检测");
    }

    @Test
    void aFolderThatIsTakenAwayAndPutBackIsFollowed() throws Exception {
        Path guide = pack.content().resolve("editions/2030/documents/guide");
        Path aside = folder.resolve("aside");
        Files.move(guide, aside);
        assertThat(next()).contains("documents/guide/");
        Files.move(aside, guide);
        assertThat(next()).contains("\"problems\":[]");
        edit(english(), "retrieval times", "fetching times");
        assertThat(next()).contains("\"problems\":[]");
        assertThat(get(PAGE)).contains("shorten fetching times");
        Files.move(pack.content(), aside);
        assertThat(next()).contains("there is no content folder here");
        Files.move(aside, pack.content());
        assertThat(next()).contains("\"problems\":[]");
        edit(english(), "fetching times", "finding times");
        assertThat(next()).contains("\"problems\":[]");
        assertThat(get(PAGE)).contains("shorten finding times");
    }

    @Test
    void ofManySavesTheLastIsShown() throws Exception {
        String text = Files.readString(english());
        for (int i = 1; i <= 40; i++) {
            save(english(), text.replace("retrieval times", "retrieval times " + i + "x"));
            Thread.sleep(i % 7 * 20);
        }
        long end = System.nanoTime() + MOST.toNanos();
        while (!get(PAGE).contains("retrieval times 40x") && System.nanoTime() < end) {
            next();
        }
        assertThat(get(PAGE)).as("after %s", MOST).contains("retrieval times 40x");
    }

    @Test
    void manyEditsGiveTheSameBytesAsACleanBuild() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < EDITS; i++) {
            String edit = randomEdit(random);
            assertThat(next()).as(edit).contains("\"problems\":[]");
            Path clean = folder.resolve("clean");
            Folders.delete(clean);
            assertThat(CommandRun.build(pack, clean).exit()).isZero();
            assertThat(Folders.differences(Folders.contents(clean), Folders.contents(folder.resolve("site"))))
                    .as(edit)
                    .isEmpty();
        }
    }

    /** Puts a word between two others of a paragraph. */
    private String randomEdit(Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(english()));
        List<Integer> prose = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("[A-Za-z].* .*")) {
                prose.add(i);
            }
        }
        int line = prose.get(random.nextInt(prose.size()));
        String word = Integer.toString(26 * 26 + random.nextInt(100_000), 26).replaceAll("\\d", "x");
        lines.set(line, lines.get(line).replaceFirst(" ", " " + word + " "));
        save(english(), String.join("\n", lines) + "\n");
        return "line " + (line + 1) + ": " + word;
    }

    private Path english() {
        return pack.content().resolve("editions/2030/documents/guide/en.md");
    }

    private void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        save(file, text.replace(before, after));
    }

    /** In one step, so that no half of it is built. */
    private void save(Path file, String text) throws IOException {
        Path next = Files.writeString(folder.resolve("next"), text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits, as a page does, until there is a site or a reason why not; pages may be shown before. */
    private String next() throws Exception {
        while (true) {
            String told = get("/api/preview-state.js?after=" + state);
            long now = number(STATE, told);
            assertThat(now).isGreaterThan(state);
            state = now;
            if (number(BUILT, told) > built || !told.contains("\"problems\":[]")) {
                built = number(BUILT, told);
                return told;
            }
        }
    }

    private static long number(Pattern pattern, String told) {
        Matcher number = pattern.matcher(told);
        assertThat(number.find()).as(told).isTrue();
        return Long.parseLong(number.group(1));
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }
}
