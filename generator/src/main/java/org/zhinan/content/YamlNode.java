package org.zhinan.content;

import java.util.List;
import java.util.Map;
import org.zhinan.problem.Where;

/** A YAML value that remembers its line. */
sealed interface YamlNode {
    Where where();

    /** What an author would call it, for messages. */
    String kind();

    record Scalar(String value, Where where) implements YamlNode {
        @Override
        public String kind() {
            return "a value";
        }
    }

    record Sequence(List<YamlNode> items, Where where) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys in the order of the file; {@code keyLines} has the line of each. */
    record Mapping(Map<String, YamlNode> values, Map<String, Where> keyLines, Where where) implements YamlNode {
        @Override
        public String kind() {
            return "a mapping";
        }
    }
}
