package org.zhinan.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;

/**
 * PDFs that a site goes without, since no font has all of their characters.
 *
 * @param paths where they would stand, from the root
 * @param warnings why, each once
 */
public record LeftOutPdfs(Set<String> paths, List<Problem> warnings) {
    public static final LeftOutPdfs NONE = new LeftOutPdfs(Set.of(), List.of());

    /** Both. */
    public LeftOutPdfs and(LeftOutPdfs other) {
        Set<String> all = new HashSet<>(paths);
        all.addAll(other.paths);
        Problems problems = new Problems();
        Stream.of(this, other).forEach(each -> problems.addAll(each.warnings()));
        return new LeftOutPdfs(Set.copyOf(all), problems.sorted());
    }

    public boolean has(String path) {
        return paths.contains(path);
    }
}
