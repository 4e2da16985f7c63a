package org.zhinan.library.build;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.content.ContentPack;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/** What is said to belong to one edition belongs to one that exists: terms, references, exceptions. */
final class EditionReferenceCheck {
    private final Set<String> editions = new TreeSet<>();
    private final Problems problems;

    private EditionReferenceCheck(ContentPack pack, Problems problems) {
        pack.editions().forEach(each -> editions.add(each.edition().id()));
        this.problems = problems;
    }

    static void check(ContentPack pack, Problems problems) {
        EditionReferenceCheck check = new EditionReferenceCheck(pack, problems);
        pack.terms().forEach(term -> check.known(term.edition(), term.where()));
        pack.references().forEach(reference -> check.known(reference.edition(), reference.where()));
        pack.exceptions().forEach(exception -> check.known(exception.edition(), exception.where()));
    }

    private void known(Optional<String> edition, SourceLocation where) {
        edition.filter(id -> !id.isEmpty() && !editions.contains(id))
                .ifPresent(id -> problems.add(
                        where,
                        Message.of("没有年度版“{0}”", "there is no edition '{0}'", id),
                        Message.of("请填写其中之一：{0}", "Write one of {0}", Message.list(editions))));
    }
}
