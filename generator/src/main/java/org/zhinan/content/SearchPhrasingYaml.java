package org.zhinan.content;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/**
 * An entry of {@code asked/<kind>.yaml}: how people ask for something. Editorial, for search only.
 *
 * @param kind name of the file without its ending
 * @param id id of the entry, or {@code document#clause}
 */
public record SearchPhrasingYaml(String kind, String id, List<String> zh, List<String> en, SourceLocation where) {
    static List<SearchPhrasingYaml> read(SourceFolder folder, Problems problems, MemoCache memo) {
        List<SearchPhrasingYaml> asked = new ArrayList<>();
        for (String name : folder.names(".yaml")) {
            String kind = name.substring(0, name.length() - ".yaml".length());
            YamlFields.of(folder.file(name), problems, memo).ifPresent(fields -> {
                for (String id : fields.keys()) {
                    fields.optionalMapping(
                                    id,
                                    f -> new SearchPhrasingYaml(
                                            kind, id, f.texts("zh"), f.texts("en"), fields.where(id)))
                            .ifPresent(asked::add);
                }
            });
        }
        return List.copyOf(asked);
    }
}
