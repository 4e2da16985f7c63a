package org.zhinan.form.filled.workbook.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The parts within the file that a part leads to. */
public final class Relations {
    private record Relation(String kind, String id, String part) {}

    /** What a part leads to outside of the file: an address of another file or of a page. */
    public record Outside(String kind, String address) {}

    private final List<Relation> relations = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();

    private Relations() {}

    /** Those of a part, by its path; of the whole file for an empty one. */
    public static Relations of(SentPackage parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relations relations = new Relations();
        String path = folder + "_rels/" + part.substring(slash) + ".rels";
        if (parts.has(path)) {
            try (XmlPart xml = parts.open(path)) {
                relations.read(xml, folder);
            }
        }
        return relations;
    }

    private void read(XmlPart xml, String folder) {
        for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
            if (!next.get().equals("Relationship")) {
                continue;
            }
            String kind = xml.attribute("Type").replaceFirst(".*/", "");
            String target = xml.attribute("Target");
            if (xml.attribute("TargetMode").equals("External")) {
                outside.add(new Outside(kind, target));
            } else {
                relations.add(new Relation(kind, xml.attribute("Id"), resolved(folder, target)));
            }
        }
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** In the order of the file. */
    public List<Outside> outside() {
        return List.copyOf(outside);
    }

    public Optional<String> first(String kind) {
        return all(kind).stream().findFirst();
    }

    /** In the order of the file. */
    public List<String> all(String kind) {
        return relations.stream()
                .filter(each -> each.kind.equals(kind))
                .map(Relation::part)
                .toList();
    }

    public Optional<String> target(String kind, String id) {
        return relations.stream()
                .filter(each -> each.kind.equals(kind) && each.id.equals(id))
                .map(Relation::part)
                .findFirst();
    }
}
