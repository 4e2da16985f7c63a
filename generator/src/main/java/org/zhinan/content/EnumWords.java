package org.zhinan.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/** The words that stand in files for the constants of an enum: lower case, with hyphens. */
final class EnumWords {
    private EnumWords() {}

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a key names; the first one, with a problem, when it names none. */
    static <E extends Enum<E>> E of(Class<E> type, YamlFields fields, String key, Problems problems) {
        String word = fields.text(key);
        Optional<E> constant = find(type, word);
        if (constant.isEmpty() && !word.isEmpty()) {
            problems.add(
                    fields.where(key),
                    Message.of("“{0}”不是“{1}”可用的值", "'{0}' is not a value of '{1}'", word, key),
                    Message.of("请选用其中之一：{0}", "Write one of {0}", all(type)));
        }
        return constant.orElse(type.getEnumConstants()[0]);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> key(c).equals(word))
                .findFirst();
    }

    /** The words of all constants, in their order. */
    static Bilingual all(Class<? extends Enum<?>> type) {
        return Message.list(
                Arrays.stream(type.getEnumConstants()).map(EnumWords::key).toList());
    }
}
