package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.cache.Cache;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;
import org.zhinan.testing.Translation;

/**
 * Whatever line an editor loses or garbles, the answer is a library or a list of problems in files of the pack, never a fault of the
 * program. The mistakes that people make have fixtures of their own; this finds those that nobody thought of.
 */
class MutilatedPackTest {
    /** Of the lines of a file each so many-th. */
    private static final int STEP = Boolean.getBoolean("zhinan.all") ? 1 : 5;

    @TempDir
    private static Path folder;

    /** As in the preview: of the files of the pack, only the one that was changed is read anew. */
    private static final MemoCache MEMO = MemoCache.kept(Cache.none());

    private static Path content;

    @BeforeAll
    static void copyAndReadThePack() {
        content = SmallPack.copyTo(folder).content();
        read();
        MEMO.forgetUnused();
    }

    private static void read() {
        Problems problems = new Problems();
        Problems stale = new Problems();
        LibraryBuilder.draft(ContentPack.read(content, problems, MEMO), problems, stale, MEMO);
        stale.failIfAny();
    }

    static List<String> texts() {
        return names("zh.md");
    }

    static List<String> data() {
        return names(".yaml");
    }

    private static List<String> names(String ending) {
        Path pack = SmallPack.ORIGINAL.content();
        return Folders.files(pack).stream()
                .map(file -> pack.relativize(file).toString())
                .filter(name -> name.endsWith(ending))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"texts", "data"})
    void aLostLineIsNoFaultOfTheProgram(String name) throws IOException {
        Path file = content.resolve(name);
        String text = Files.readString(file);
        List<String> lines = text.lines().toList();
        for (int i = first(name); i < lines.size(); i += STEP) {
            List<String> fewer = new ArrayList<>(lines);
            if (!fewer.remove(i).isBlank()) {
                assertNoFault(file, fewer);
            }
        }
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @MethodSource("data")
    void aGarbledLineIsNoFaultOfTheProgram(String name) throws IOException {
        Path file = content.resolve(name);
        String text = Files.readString(file);
        List<String> lines = text.lines().toList();
        for (int i = first(name); i < lines.size(); i += STEP) {
            List<String> garbled = new ArrayList<>(lines);
            // The key and the brackets stay, so that it is read, and says something else.
            garbled.set(i, lines.get(i).replaceFirst("(?<=: |- |\\[)([\\w'\"#-]+)", "x"));
            if (!garbled.equals(lines)) {
                assertNoFault(file, garbled);
            }
        }
        Files.writeString(file, text);
    }

    /** Not of every file the first. */
    private static int first(String name) {
        return name.length() % STEP;
    }

    private void assertNoFault(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        try {
            read();
        } catch (ProblemsException e) {
            assertThat(e.problems())
                    .extracting(Problem::where)
                    .allSatisfy(where -> assertThat(
                                    folder.resolve(where.file()).normalize().startsWith(content))
                            .as(where.toString())
                            .isTrue());
            for (Problem problem : e.problems()) {
                Translation.check(problem.message().zh(), problem.message().en());
                Translation.check(problem.cure().zh(), problem.cure().en());
            }
        } finally {
            MEMO.forgetFresh();
        }
    }
}
