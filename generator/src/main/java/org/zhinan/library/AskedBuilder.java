package org.zhinan.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.content.AskedFile;
import org.zhinan.content.Language;
import org.zhinan.problem.Problems;

/** Makes what the files say of how people ask. */
final class AskedBuilder {
    private final List<AskedFile> files;
    private final Resolver resolver;
    private final Problems problems;

    AskedBuilder(List<AskedFile> files, Resolver resolver, Problems problems) {
        this.files = files;
        this.resolver = resolver;
        this.problems = problems;
    }

    Map<String, Asked> ways() {
        Map<String, Asked> ways = new TreeMap<>();
        for (AskedFile file : files) {
            ways.put(file.kind() + "/" + file.id(), new Asked(file.zh(), file.en()));
        }
        return ways;
    }

    /** A phrase for something that does not exist would never be found, and what a clause says is not to be looked for elsewhere. */
    void check(Edition edition) {
        Map<String, Set<String>> ids = new TreeMap<>();
        edition.entries()
                .forEach(entry -> ids.computeIfAbsent(entry.kind().folder(), kind -> new TreeSet<>())
                        .add(entry.id()));
        ids.put("forms", edition.forms().stream().map(Form::id).collect(Collectors.toSet()));
        ids.put("clauses", edition.clauses().keySet());
        for (AskedFile file : files) {
            switch (file.kind()) {
                case Asked.WORDS -> {}
                case Asked.ELSEWHERE, Asked.PLAIN_ELSEWHERE -> requireElsewhere(file, edition);
                case Asked.PLAIN -> requireMeant(file, edition);
                default -> requireId(file, ids);
            }
        }
    }

    private void requireId(AskedFile file, Map<String, Set<String>> ids) {
        Optional.ofNullable(ids.get(file.kind()))
                .ifPresentOrElse(
                        known -> resolver.known("entry of " + file.kind(), file.id(), known, file.where()),
                        () -> problems.add(
                                file.where(),
                                "'" + file.kind() + "' is not a kind of entry",
                                "Name the file " + ids.keySet()));
    }

    private void requireMeant(AskedFile file, Edition edition) {
        for (String word : PlainWords.meant(file.id())) {
            if (edition.clauses().values().stream()
                    .noneMatch(clause -> clause.text(Language.ZH).contains(word))) {
                problems.add(
                        file.where(),
                        "'" + word + "' is what plain words mean, and stands in no clause",
                        "Write it as a clause has it, or delete it");
            }
        }
    }

    private void requireElsewhere(AskedFile file, Edition edition) {
        for (Language language : Language.values()) {
            for (String phrase : language == Language.ZH ? file.zh() : file.en()) {
                String edge = language == Language.ZH ? "" : "\\b";
                Pattern pattern = Pattern.compile("(?i)" + edge + Pattern.quote(phrase) + edge);
                edition.clauses().values().stream()
                        .filter(clause -> pattern.matcher(clause.text(language)).find())
                        .findFirst()
                        .ifPresent(clause -> problems.add(
                                file.where(),
                                "'" + phrase + "' is called elsewhere, and stands in '" + clause.ref() + "'",
                                "Delete it here"));
            }
        }
    }
}
