package org.zhinan.content;

import java.util.Map;
import org.zhinan.problem.SourceLocation;

/** Where a file has its keys, so that a problem that comes to light later can still name the line. */
public record YamlKeyLines(SourceLocation whole, Map<String, SourceLocation> keys) {
    /** The line of a key; the whole file when it has no such key. */
    public SourceLocation at(String key) {
        return keys.getOrDefault(key, whole);
    }
}
