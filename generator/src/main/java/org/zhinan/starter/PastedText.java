package org.zhinan.starter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/** The lines of a pasted text, set as the official text is set; a blank line is an empty text. */
final class PastedText {
    private static final Pattern LETTERS = Pattern.compile("\\p{IsHan}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\x0B\\f]+");
    private static final String HAN = "[\\p{IsHan}，。；：！？、（）《》〈〉“”‘’〔〕—…]";
    /** Beside an ideograph a space says nothing, except before a telephone number. */
    private static final Pattern SPACE = Pattern.compile("(?<=" + HAN + ") (?!\\d{3,4}-\\d{7,8}|\\d{8,12}(?!\\d))| (?="
            + HAN + ")|(?<=\\w) (?=[₀-₉])" + "|(?<=^\\[\\d{1,2}\\]) |(?<=^\\d{1,3}\\.) ");

    private static final Pattern URL = Pattern.compile("<?(https?://[\\w./?=&%#:~@+-]+)>?");
    private static final Pattern NARROW = Pattern.compile("(?<!\\d)[,:]|[,:](?!\\d)|[();]");
    private static final String FROM = "(),:;";
    private static final String TO = "（），：；";

    private PastedText() {}

    /** @throws ProblemsException when the file cannot be read, or is no text in UTF-8 or GB18030 */
    static List<String> read(Path file) {
        return decode(file).lines().map(PastedText::tidied).toList();
    }

    private static String decode(Path file) {
        SourceLocation where = new SourceLocation(file.toString(), 0);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemsException(
                    where,
                    Message.of("文件无法读取", "the file cannot be read"),
                    Message.of("请检查文件名，并确认有读取权限", "Check its name, and that it may be read"));
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0 && LETTERS.matcher(text).find()) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException e) {
                // The next one is tried; when none fits, the cure below holds.
            }
        }
        throw new ProblemsException(
                where,
                Message.of("这不是UTF-8或GB18030编码的中文文本", "this is no Chinese text in UTF-8 or GB18030"),
                Message.of(
                        "请用原来的程序打开，以UTF-8编码另存为纯文本（.txt）",
                        "Open it in the program it comes from, and save it as plain text (.txt) with the encoding"
                                + " UTF-8"));
    }

    private static String tidied(String raw) {
        String[] cells = raw.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = tidy(cells[i]);
        }
        String line = String.join("\t", cells);
        return line.isBlank() ? "" : line;
    }

    /** What was certain in the official text too: widths of punctuation, spaces beside ideographs, note marks, bare addresses. */
    private static String tidy(String cell) {
        String text = BLANKS.matcher(cell).replaceAll(" ").strip().replaceAll("\\^(\\[\\d+])", "$1");
        var urls = URL.matcher(text);
        StringBuilder wide = new StringBuilder();
        int from = 0;
        while (urls.find()) {
            wide.append(wide(text.substring(from, urls.start()))).append(urls.group(1));
            from = urls.end();
        }
        wide.append(wide(text.substring(from)));
        return SPACE.matcher(wide).replaceAll("");
    }

    private static String wide(String text) {
        return NARROW.matcher(text).replaceAll(found -> "" + TO.charAt(FROM.indexOf(found.group())));
    }
}
