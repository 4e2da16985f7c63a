package org.zhinan.content;

import java.util.List;
import java.util.Map;
import org.zhinan.problem.Message;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** A YAML value that remembers its line. */
sealed interface YamlNode {
    SourceLocation where();

    /** What an author would call it, for messages. */
    Bilingual kind();

    record Scalar(String value, SourceLocation where) implements YamlNode {
        @Override
        public Bilingual kind() {
            return Message.of("单个值", "a value");
        }
    }

    record Sequence(List<YamlNode> items, SourceLocation where) implements YamlNode {
        @Override
        public Bilingual kind() {
            return Message.of("列表", "a list");
        }
    }

    /** Keys in the order of the file; {@code keyLines} has the line of each. */
    record Mapping(Map<String, YamlNode> values, Map<String, SourceLocation> keyLines, SourceLocation where)
            implements YamlNode {
        @Override
        public Bilingual kind() {
            return Message.of("键值对", "a mapping");
        }
    }
}
