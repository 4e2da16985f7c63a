package org.zhinan.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/** Parses one YAML file into nodes with lines; every scalar stays the text that was written. */
final class YamlReader {
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .loaderOptions(unlimited())
            .build();

    private final SourceFile file;
    private final Problems problems;

    /** Where the parser was last: of what is nested too deep it does not say so itself. */
    private SourceLocation reached;

    /** An archive lists its documents in one file, which may be larger than the three million characters that are taken otherwise. */
    private static LoaderOptions unlimited() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private YamlReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.reached = file.at(0);
    }

    /** The top node, or nothing when the file is unreadable as YAML (then a problem was added). */
    static Optional<YamlNode> read(SourceFile file, Problems problems, MemoCache memo) {
        // At what is not seen the parser would stop, too, and say less.
        return file.parsed(
                        "yaml",
                        problems,
                        memo,
                        (text, own) ->
                                own.isEmpty() ? new YamlReader(file, own).parse(text) : Optional.<YamlNode>empty())
                .flatMap(node -> node);
    }

    /** The same of a text that was read before. */
    static Optional<YamlNode> read(SourceFile file, String text, Problems problems) {
        return new YamlReader(file, problems).parse(text);
    }

    private Optional<YamlNode> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.add(
                        file.at(0),
                        Message.of("文件为空", "the file is empty"),
                        Message.of("请写入所需的键，或删除该文件", "Write its keys, or delete the file"));
                return Optional.empty();
            }
            YamlNode node = node(parser);
            if (parser.nextToken() != null) {
                problems.add(
                        at(parser),
                        Message.of("此处开始了第二个YAML文档", "a second YAML document begins here"),
                        Message.of("请每个文件只保留一个文档", "Keep one document per file"));
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            invalid(e, text);
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string cannot fail", e);
        }
    }

    /** The parser says where it noticed, and often also what it was reading: the mistake may be in either line. */
    private void invalid(JsonProcessingException e, String text) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            int line = marked.getProblemMark().getLine() + 1;
            Optional<YamlSlips.Found> slip = YamlSlips.upTo(line, text);
            if (slip.isPresent()) {
                problems.add(
                        file.at(slip.get().line()),
                        slip.get().message(),
                        slip.get().cure());
                return;
            }
            String reading = marked.getContext() == null || marked.getContextMark() == null
                    ? ""
                    : " (" + marked.getContext() + " that begins in line "
                            + (marked.getContextMark().getLine() + 1) + ")";
            problems.add(
                    file.at(line),
                    Message.of("不是有效的YAML（解析器原文：{0}{1}）", "not valid YAML: {0}{1}", marked.getProblem(), reading),
                    Message.of("请更正这一行", "Correct this line"));
        } else if (e instanceof StreamConstraintsException && e.getLocation() == null) {
            problems.add(
                    reached,
                    Message.of("此处的列表和映射嵌套过深", "lists and mappings nest too deep here"),
                    Message.of("请减少嵌套", "Nest less"));
        } else if (e.getOriginalMessage().startsWith("Expected a field name")) {
            problems.add(
                    at(e.getLocation()),
                    Message.of("键应为文本，而不是列表或键值对", "a key must be a text, not a list or a mapping"),
                    Message.of("请写成“key: value”", "Write 'key: value'"));
        } else {
            problems.add(
                    at(e.getLocation()),
                    Message.of("不是有效的YAML（解析器原文：{0}）", "not valid YAML: {0}", firstLine(e.getOriginalMessage())),
                    Message.of("请更正这一行", "Correct this line"));
        }
    }

    private YamlNode node(JsonParser parser) throws IOException {
        SourceLocation where = at(parser);
        reached = where;
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser));
            }
            return new YamlNode.Sequence(items, where);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, where);
        }
        String text = parser.getText() == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
        // Between quotation marks, characters may be written by their numbers.
        file.checkCharacters(text, where.line(), problems);
        return new YamlNode.Scalar(text, where);
    }

    private YamlNode mapping(JsonParser parser, SourceLocation where) throws IOException {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, SourceLocation> lines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceLocation keyLine = at(parser);
            file.checkCharacters(key, keyLine.line(), problems);
            parser.nextToken();
            YamlNode value = node(parser);
            if (values.containsKey(key)) {
                problems.add(
                        keyLine,
                        Message.of(
                                "键“{0}”重复出现，首次在第{1}行",
                                "the key '{0}' stands twice, first in line {1}",
                                key,
                                lines.get(key).line()),
                        Message.of("请只保留其中一处", "Keep one of the two"));
            } else {
                values.put(key, value);
                lines.put(key, keyLine);
            }
        }
        return new YamlNode.Mapping(values, lines, where);
    }

    private SourceLocation at(JsonParser parser) {
        return at(parser.currentTokenLocation());
    }

    private SourceLocation at(JsonLocation location) {
        return file.at(location == null ? 0 : Math.max(0, location.getLineNr()));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
