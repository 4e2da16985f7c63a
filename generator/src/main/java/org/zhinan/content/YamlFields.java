package org.zhinan.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** Reads the keys of one mapping; {@link #done} reports those that nobody asked for. What is wrong is a problem and an empty value. */
final class YamlFields {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d");

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    YamlFields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The top mapping of a file; nothing when it cannot be read or is of another kind. */
    static Optional<YamlFields> of(SourceFile file, Problems problems, MemoCache memo) {
        return YamlReader.read(file, problems, memo).flatMap(node -> asMapping(node, problems));
    }

    /** The top mapping of a text that is no file of the pack. */
    static Optional<YamlFields> of(String name, String text, Problems problems) {
        return YamlReader.read(new SourceFile(Path.of(name), name), text, problems)
                .flatMap(node -> asMapping(node, problems));
    }

    /** The items of a file that is a list of mappings. */
    static <T> List<T> list(SourceFile file, Problems problems, MemoCache memo, Function<YamlFields, T> item) {
        return YamlReader.read(file, problems, memo)
                .map(node -> items(node, problems, item))
                .orElse(List.of());
    }

    private static Optional<YamlFields> asMapping(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new YamlFields(mapping, problems));
        }
        problems.add(
                node.where(),
                Message.of("此处应为键值对，而不是{0}", "a mapping is expected here, not {0}", node.kind()),
                Message.of("请按“key: value”写出键和值", "Write keys and values: 'key: value'"));
        return Optional.empty();
    }

    private static <T> List<T> items(YamlNode node, Problems problems, Function<YamlFields, T> item) {
        List<T> items = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode each : sequence.items()) {
                asMapping(each, problems).ifPresent(fields -> {
                    items.add(item.apply(fields));
                    fields.done();
                });
            }
        } else {
            problems.add(
                    node.where(),
                    Message.of("此处应为列表，而不是{0}", "a list is expected here, not {0}", node.kind()),
                    Message.of("请在每一项前写“- ”", "Begin each item with '- '"));
        }
        return List.copyOf(items);
    }

    SourceLocation where() {
        return mapping.where();
    }

    /** The lines of the keys, for a file that is one mapping. */
    YamlKeyLines places() {
        return new YamlKeyLines(mapping.where(), Map.copyOf(mapping.keyLines()));
    }

    SourceLocation where(String key) {
        return mapping.keyLines().getOrDefault(key, mapping.where());
    }

    boolean has(String key) {
        known.add(key);
        return mapping.values().containsKey(key);
    }

    /** Whether one text stands after the key, rather than a mapping or a list. */
    boolean isText(String key) {
        return mapping.values().get(key) instanceof YamlNode.Scalar;
    }

    /** The keys as written, for mappings whose keys are ids. */
    List<String> keys() {
        known.addAll(mapping.values().keySet());
        return List.copyOf(mapping.values().keySet());
    }

    String text(String key) {
        return optionalText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    Optional<String> optionalText(String key) {
        known.add(key);
        YamlNode node = mapping.values().get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()) {
            return Optional.of(scalar.value().strip());
        }
        problems.add(
                node.where(),
                Message.of("“{0}”应为文本，而不是{1}", "'{0}' must be a text, not {1}", key, lacking(node)),
                Message.of("请在“{0}:”后写一个值", "Write one value after '{0}:'", key));
        return Optional.of("");
    }

    /** What stands in the place of a text. */
    private static Bilingual lacking(YamlNode node) {
        return node instanceof YamlNode.Scalar ? Message.of("空值", "empty") : node.kind();
    }

    /** An id: lower-case ASCII letters, digits and single hyphens, since it becomes a file name. */
    String id(String key) {
        String id = text(key);
        requireId(id, where(key));
        return id;
    }

    Optional<String> optionalId(String key) {
        Optional<String> id = optionalText(key);
        id.ifPresent(each -> requireId(each, where(key)));
        return id;
    }

    /** A list of ids, each once. */
    List<String> ids(String key) {
        Set<String> ids = new LinkedHashSet<>();
        for (YamlNode.Scalar scalar : scalars(key)) {
            String id = scalar.value().strip();
            requireId(id, scalar.where());
            if (!ids.add(id)) {
                problems.add(
                        scalar.where(),
                        Message.of("“{0}”在“{1}”中重复出现", "'{0}' stands twice in '{1}'", id, key),
                        Message.of("请只保留其中一处", "Keep one of the two"));
            }
        }
        return List.copyOf(ids);
    }

    /** A list of ids that may be empty; nothing where the key is missing. */
    Optional<List<String>> optionalIds(String key) {
        return has(key) ? Optional.of(ids(key)) : Optional.empty();
    }

    private void requireId(String id, SourceLocation where) {
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(
                    where,
                    Message.of("“{0}”不是合格的标识", "'{0}' is not an id", id),
                    Message.of(
                            "请只用小写字母、数字和连字符，如“scenario-01”",
                            "Use lower-case letters, digits and hyphens, as in 'scenario-01'"));
        }
    }

    int number(String key) {
        return optionalNumber(key).orElseGet(() -> {
            missing(key);
            return 0;
        });
    }

    OptionalInt optionalNumber(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(text.get()));
        } catch (NumberFormatException e) {
            problems.add(
                    where(key),
                    Message.of("“{0}”应为整数，而不是“{1}”", "'{0}' must be a whole number, not '{1}'", key, text.get()),
                    Message.of("请只写数字", "Write digits only"));
            return OptionalInt.of(0);
        }
    }

    /** False where it is not said. */
    boolean flag(String key) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !text.get().isEmpty() && !text.get().matches("true|false")) {
            problems.add(
                    where(key),
                    Message.of("“{0}”应为true或false，而不是“{1}”", "'{0}' must be true or false, not '{1}'", key, text.get()),
                    Message.of("请写true或false", "Write true or false"));
        }
        return text.filter("true"::equals).isPresent();
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(
                    where(key),
                    Message.of("“{0}”应为日期，而不是“{1}”", "'{0}' must be a date, not '{1}'", key, text),
                    Message.of("请写成2024-11-22的形式", "Write it as 2024-11-22"));
            return LocalDate.EPOCH;
        }
    }

    /** A date with the time of day, as pages of public-sector sites state it. */
    String moment(String key) {
        String text = text(key);
        if (!text.isEmpty() && !MOMENT.matcher(text).matches()) {
            problems.add(
                    where(key),
                    Message.of("“{0}”应为日期和时间，而不是“{1}”", "'{0}' must be a date and a time, not '{1}'", key, text),
                    Message.of("请写成2024-11-25 09:00的形式", "Write it as 2024-11-25 09:00"));
        }
        return text;
    }

    Bilingual bilingual(String key) {
        return optionalBilingual(key).orElseGet(() -> {
            missing(key);
            return new Bilingual("", "");
        });
    }

    Optional<Bilingual> optionalBilingual(String key) {
        return optionalMapping(key, fields -> new Bilingual(fields.text("zh"), fields.text("en")));
    }

    /** In both languages, or as one text that stands for the Chinese. */
    Optional<Bilingual> optionalTextOrBilingual(String key) {
        return isText(key) ? optionalText(key).map(text -> new Bilingual(text, "")) : optionalBilingual(key);
    }

    /** Words of a clause, in the languages that it has; empty in the other. */
    Optional<Bilingual> optionalWords(String key) {
        return optionalMapping(
                key,
                fields -> new Bilingual(
                        fields.optionalText("zh").orElse(""),
                        fields.optionalText("en").orElse("")));
    }

    ClauseRef clause(String key) {
        return parseClause(text(key), where(key));
    }

    Optional<ClauseRef> optionalClause(String key) {
        return has(key) ? Optional.of(clause(key)) : Optional.empty();
    }

    List<ClauseRef> clauses(String key) {
        List<ClauseRef> refs = new ArrayList<>();
        for (YamlNode.Scalar scalar : scalars(key)) {
            refs.add(parseClause(scalar.value(), scalar.where()));
        }
        return List.copyOf(refs);
    }

    private ClauseRef parseClause(String text, SourceLocation where) {
        int hash = text.indexOf('#');
        if (hash > 0 && hash < text.length() - 1) {
            return new ClauseRef(text.substring(0, hash), text.substring(hash + 1), where);
        }
        if (!text.isEmpty()) {
            problems.add(
                    where,
                    Message.of("“{0}”没有指明条款", "'{0}' does not name a clause", text),
                    Message.of(
                            "请写成“文件#条款”，如“notice-shaanxi#2-1”", "Write document#clause, as in 'notice-shaanxi#2-1'"));
        }
        return new ClauseRef("", "", where);
    }

    /** A list of texts with the spaces around them; a missing key is an empty list. */
    List<String> exactTexts(String key) {
        return scalars(key).stream().map(YamlNode.Scalar::value).toList();
    }

    /** A text with the spaces around it. */
    String exactText(String key) {
        String text = text(key);
        return optionalExactText(key).orElse(text);
    }

    Optional<String> optionalExactText(String key) {
        return optionalText(key).map(text -> ((YamlNode.Scalar) mapping.values().get(key)).value());
    }

    /** A list of texts; a missing key is an empty list. */
    List<String> texts(String key) {
        return scalars(key).stream()
                .map(YamlNode.Scalar::value)
                .map(String::strip)
                .toList();
    }

    private List<YamlNode.Scalar> scalars(String key) {
        known.add(key);
        YamlNode node = mapping.values().get(key);
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()) {
                    scalars.add(scalar);
                } else {
                    problems.add(
                            item.where(),
                            Message.of("“{0}”中应为文本，而不是{1}", "a text is expected in '{0}', not {1}", key, lacking(item)),
                            Message.of("请每项只写一个值", "Write one value per item"));
                }
            }
        } else if (node != null) {
            problems.add(
                    node.where(),
                    Message.of("“{0}”应为列表，而不是{1}", "'{0}' must be a list, not {1}", key, node.kind()),
                    Message.of("请写成“[a, b]”，或每项一行，以“- ”开头", "Write '[a, b]' or one '- ' per item"));
        }
        return scalars;
    }

    /** A list of mappings; a missing key is an empty list. */
    <T> List<T> list(String key, Function<YamlFields, T> item) {
        known.add(key);
        YamlNode node = mapping.values().get(key);
        return node == null ? List.of() : items(node, problems, item);
    }

    /** A mapping, or a list of them; a missing key is an empty list. */
    <T> List<T> oneOrMore(String key, Function<YamlFields, T> item) {
        return mapping.values().get(key) instanceof YamlNode.Mapping
                ? optionalMapping(key, item).stream().toList()
                : list(key, item);
    }

    <T> Optional<T> optionalMapping(String key, Function<YamlFields, T> reader) {
        known.add(key);
        YamlNode node = mapping.values().get(key);
        if (node == null) {
            return Optional.empty();
        }
        return asMapping(node, problems).map(fields -> {
            T value = reader.apply(fields);
            fields.done();
            return value;
        });
    }

    /** Reports that a key is not there; when it is, what is wrong with it was reported. */
    void missing(String key) {
        if (!mapping.values().containsKey(key)) {
            problems.add(
                    mapping.where(),
                    Message.of("缺少键“{0}”", "the key '{0}' is missing", key),
                    Message.of("请在此处加上“{0}:”", "Add '{0}:' here", key));
        }
    }

    /** Reports every key that nobody asked for. */
    void done() {
        Set<String> unknown = new HashSet<>(mapping.values().keySet());
        unknown.removeAll(known);
        for (String key : new TreeSet<>(unknown)) {
            problems.add(
                    where(key),
                    Message.of("无法识别键“{0}”", "unknown key '{0}'", key),
                    Message.of("此处可用的键有：{0}", "Known keys here are {0}", Message.list(known)));
        }
    }
}
