package org.zhinan.content;

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
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;
import org.zhinan.text.Bilingual;

/**
 * Reads the keys of one mapping. Each getter marks its key as known; {@link #done} reports the rest. What is missing or of the
 * wrong kind becomes a problem and an empty value, so that reading goes on and finds the other problems too.
 */
final class Fields {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d");

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The top mapping of a file; nothing when it cannot be read or is of another kind. */
    static Optional<Fields> of(SourceFile file, Problems problems, Memo memo) {
        return YamlReader.read(file, problems, memo).flatMap(node -> asMapping(node, problems));
    }

    /** The items of a file that is a list of mappings. */
    static <T> List<T> list(SourceFile file, Problems problems, Memo memo, Function<Fields, T> item) {
        return YamlReader.read(file, problems, memo)
                .map(node -> items(node, problems, item))
                .orElse(List.of());
    }

    private static Optional<Fields> asMapping(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(
                node.where(), "a mapping is expected here, not " + node.kind(), "Write keys and values: 'key: value'");
        return Optional.empty();
    }

    private static <T> List<T> items(YamlNode node, Problems problems, Function<Fields, T> item) {
        List<T> items = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode each : sequence.items()) {
                asMapping(each, problems).ifPresent(fields -> {
                    items.add(item.apply(fields));
                    fields.done();
                });
            }
        } else {
            problems.add(node.where(), "a list is expected here, not " + node.kind(), "Begin each item with '- '");
        }
        return List.copyOf(items);
    }

    Where where() {
        return mapping.where();
    }

    /** The lines of the keys, for a file that is one mapping. */
    Places places() {
        return new Places(mapping.where(), Map.copyOf(mapping.keyLines()));
    }

    Where where(String key) {
        return mapping.keyLines().getOrDefault(key, mapping.where());
    }

    boolean has(String key) {
        known.add(key);
        return mapping.values().containsKey(key);
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
                "'" + key + "' must be a text, not " + (node instanceof YamlNode.Scalar ? "empty" : node.kind()),
                "Write one value after '" + key + ":'");
        return Optional.of("");
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
                problems.add(scalar.where(), "'" + id + "' stands twice in '" + key + "'", "Keep one of the two");
            }
        }
        return List.copyOf(ids);
    }

    private void requireId(String id, Where where) {
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(
                    where,
                    "'" + id + "' is not an id",
                    "Use lower-case letters, digits and hyphens, as in 'scenario-01'");
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
                    where(key), "'" + key + "' must be a whole number, not '" + text.get() + "'", "Write digits only");
            return OptionalInt.of(0);
        }
    }

    /** False where it is not said. */
    boolean flag(String key) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !text.get().isEmpty() && !text.get().matches("true|false")) {
            problems.add(
                    where(key), "'" + key + "' must be true or false, not '" + text.get() + "'", "Write true or false");
        }
        return text.filter("true"::equals).isPresent();
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(where(key), "'" + key + "' must be a date, not '" + text + "'", "Write it as 2024-11-22");
            return LocalDate.EPOCH;
        }
    }

    /** A date with the time of day, as pages of public-sector sites state it. */
    String moment(String key) {
        String text = text(key);
        if (!text.isEmpty() && !MOMENT.matcher(text).matches()) {
            problems.add(
                    where(key),
                    "'" + key + "' must be a date and a time, not '" + text + "'",
                    "Write it as 2024-11-25 09:00");
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

    private ClauseRef parseClause(String text, Where where) {
        int hash = text.indexOf('#');
        if (hash > 0 && hash < text.length() - 1) {
            return new ClauseRef(text.substring(0, hash), text.substring(hash + 1), where);
        }
        if (!text.isEmpty()) {
            problems.add(
                    where,
                    "'" + text + "' does not name a clause",
                    "Write document#clause, as in 'notice-shaanxi#2-1'");
        }
        return new ClauseRef("", "", where);
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
                if (item instanceof YamlNode.Scalar scalar) {
                    scalars.add(scalar);
                } else {
                    problems.add(
                            item.where(),
                            "a text is expected in '" + key + "', not " + item.kind(),
                            "Write one value per item");
                }
            }
        } else if (node != null) {
            problems.add(
                    node.where(),
                    "'" + key + "' must be a list, not " + node.kind(),
                    "Write '[a, b]' or one '- ' per item");
        }
        return scalars;
    }

    /** A list of mappings; a missing key is an empty list. */
    <T> List<T> list(String key, Function<Fields, T> item) {
        known.add(key);
        YamlNode node = mapping.values().get(key);
        return node == null ? List.of() : items(node, problems, item);
    }

    <T> Optional<T> optionalMapping(String key, Function<Fields, T> reader) {
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
            problems.add(mapping.where(), "the key '" + key + "' is missing", "Add '" + key + ":' here");
        }
    }

    /** Reports every key that nobody asked for. */
    void done() {
        Set<String> unknown = new HashSet<>(mapping.values().keySet());
        unknown.removeAll(known);
        for (String key : new TreeSet<>(unknown)) {
            problems.add(where(key), "unknown key '" + key + "'", "Known keys here are " + String.join(", ", known));
        }
    }
}
