package org.zhinan.library.build;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.content.EditionYaml;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/** Editions that replace one another stand in one row: each follows an edition of the pack, no two follow the same one, and none itself. */
final class EditionChainCheck {
    private final Map<String, EditionYaml> editions = new TreeMap<>();
    private final Problems problems;

    private EditionChainCheck(List<EditionYaml> editions, Problems problems) {
        editions.forEach(edition -> this.editions.putIfAbsent(edition.id(), edition));
        this.problems = problems;
    }

    static void check(List<EditionYaml> editions, Problems problems) {
        new EditionChainCheck(editions, problems).check();
    }

    private void check() {
        Map<String, String> followers = new TreeMap<>();
        for (EditionYaml edition : editions.values()) {
            edition.follows().ifPresent(old -> {
                if (!editions.containsKey(old)) {
                    add(
                            edition,
                            Message.of("没有年度版“{0}”", "there is no edition '{0}'", old),
                            Message.of("请填写其中之一：{0}", "Write one of {0}", Message.list(editions.keySet())));
                } else if (isCircle(edition)) {
                    add(
                            edition,
                            Message.of("年度版“{0}”接续了自身", "edition '{0}' follows itself", edition.id()),
                            Message.of("请填写本年度版所接替的年度版", "Write the edition that this one replaces"));
                } else {
                    Optional.ofNullable(followers.putIfAbsent(old, edition.id()))
                            .ifPresent(other -> addSecond(edition, old, other));
                }
            });
        }
    }

    private void addSecond(EditionYaml edition, String old, String other) {
        add(
                edition,
                Message.of(
                        "年度版“{0}”已由“{1}”接续，“{2}”也接续它",
                        "edition '{0}' is followed by '{1}' and by '{2}'", old, other, edition.id()),
                Message.of(
                        "请让年度版一个接一个；属于另一项政策的年度版不写“follows”",
                        "Let one edition follow the other; an edition of another policy has no 'follows'"));
    }

    private boolean isCircle(EditionYaml edition) {
        Set<String> seen = new HashSet<>();
        Optional<EditionYaml> each = edition.follows().map(editions::get);
        while (each.isPresent()
                && !each.get().id().equals(edition.id())
                && seen.add(each.get().id())) {
            each = each.get().follows().map(editions::get);
        }
        return each.filter(last -> last.id().equals(edition.id())).isPresent();
    }

    private void add(EditionYaml edition, Bilingual what, Bilingual cure) {
        problems.add(edition.places().at("follows"), what, cure);
    }
}
