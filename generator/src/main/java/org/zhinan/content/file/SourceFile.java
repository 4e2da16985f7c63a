package org.zhinan.content.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.FileErrors;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/**
 * A file of the content pack.
 *
 * @param path where it is on this machine
 * @param name how messages and the manifest call it
 */
public record SourceFile(Path path, String name) {
    /** Far more than the laws of a country have; what is larger is something else. */
    private static final long MOST_BYTES = 128L << 20;

    public SourceLocation at(int line) {
        return new SourceLocation(name, line);
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** The text without a byte order mark, line ends as {@code \n}; nothing when it cannot be read, with a problem added. */
    public Optional<String> text(Problems problems) {
        try {
            if (isNoFile(problems) || isTooLarge(problems)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
            return isBeyondLimits(plain, problems) ? Optional.empty() : Optional.of(plain);
        } catch (CharacterCodingException e) {
            problems.add(
                    at(0),
                    Message.of("文件不是UTF-8文本", "the file is not UTF-8 text"),
                    Message.of("请以UTF-8编码重新保存", "Save it again with the encoding UTF-8"));
        } catch (NoSuchFileException e) {
            problems.add(
                    at(0),
                    Message.of("文件不存在", "the file is missing"),
                    Message.of(
                            "请新建该文件，或在引用它的文件中删去其名称", "Create it, or take its name out of the file that asks for it"));
        } catch (IOException e) {
            problems.add(
                    at(0),
                    Message.of("文件无法读取（{0}）", "the file cannot be read ({0})", FileErrors.reason(e)),
                    Message.of("请确认它是文件且有读取权限", "Check that it is a file and may be read"));
        }
        return Optional.empty();
    }

    /** A pipe or a device would be read for ever. */
    private boolean isNoFile(Problems problems) {
        boolean other = Files.exists(path) && !Files.isRegularFile(path);
        if (other) {
            problems.add(
                    at(0),
                    Message.of("这不是文件", "this is no file"),
                    Message.of("请在此处放一个文本文件，或移走它", "Put a text file in its place, or take it away"));
        }
        return other;
    }

    private boolean isTooLarge(Problems problems) throws IOException {
        boolean large = Files.size(path) > MOST_BYTES;
        if (large) {
            problems.add(
                    at(0),
                    Message.of("文件超过{0}兆字节", "the file is larger than {0} MB", MOST_BYTES >> 20),
                    Message.of("请将其分成几个文件，或放回原来的文本", "Split it into several, or put the text back that belongs there"));
        }
        return large;
    }

    private boolean isBeyondLimits(String text, Problems problems) {
        Optional<Problem> beyond = name.endsWith(".md")
                ? MarkdownLimits.check(this, text)
                : name.endsWith(".yaml") ? YamlLimits.check(this, text) : Optional.empty();
        problems.addAll(beyond.stream().toList());
        return beyond.isPresent();
    }

    /** Adds a problem for each character of a value that is not seen, and that its line has by a number alone. */
    public void checkCharacters(String value, int line, Problems problems) {
        InvisibleCharacters.checkValue(this, value, line, problems);
    }

    /** The same; what came along with pasted text and is not seen is added as a problem each. */
    public Optional<String> cleanText(Problems problems) {
        return parsed("text", problems, MemoCache.none(), (text, own) -> text);
    }

    /** What a text is read as, and what is wrong with it. */
    private record ParsedFile<T>(T result, List<Problem> problems) {}

    private record Read<T>(String kind, String name, String text) implements MemoCache.Key<ParsedFile<T>> {}

    /**
     * Reads the text of the file as something, or knows from before what it says; what is not seen in it is a problem, too.
     *
     * @param kind tells this reading from others of the same file
     * @param memo has what was read before
     * @param parse depends on the name of the file and its text alone, and gives what is never changed; its problems have those that
     *     were found before
     */
    public <T> Optional<T> parsed(
            String kind, Problems problems, MemoCache memo, BiFunction<String, Problems, T> parse) {
        return text(problems).map(text -> {
            ParsedFile<T> parsed = memo.of(new Read<T>(kind, name, text), () -> {
                Problems own = new Problems();
                InvisibleCharacters.check(this, text, own);
                T result = parse.apply(text, own);
                return new ParsedFile<>(result, own.all());
            });
            problems.addAll(parsed.problems());
            return parsed.result();
        });
    }
}
