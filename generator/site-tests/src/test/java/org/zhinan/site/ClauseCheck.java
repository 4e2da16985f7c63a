package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhinan.site.Official.PublishedClause;

/** Compares one document page with the official clauses. */
final class ClauseCheck {
    /** Texts from this length on are no titles: nothing but the clause itself has a reason to show them whole. */
    private static final int LONG = 30;

    private static final String ZH = "[lang=zh-CN]";
    private static final String EN = "[lang=en]";

    private final Document page;
    private final List<PublishedClause> official;
    private final List<String> faults = new ArrayList<>();

    private ClauseCheck(Document page, List<PublishedClause> official) {
        this.page = page;
        this.official = official;
    }

    /** What is wrong with a page in Chinese: empty when it carries each clause once, in order, unbroken and alone. */
    static List<String> chinese(Document page, List<PublishedClause> official) {
        ClauseCheck check = new ClauseCheck(page, official);
        check.ids();
        for (PublishedClause clause : official) {
            check.each(clause, element -> check.same(clause, element));
            check.once(clause);
        }
        return check.faults;
    }

    /** What is wrong with a page that shows both languages: each clause holds one element of each. */
    static List<String> both(Document page, List<PublishedClause> official) {
        ClauseCheck check = new ClauseCheck(page, official);
        check.ids();
        for (PublishedClause clause : official) {
            check.each(clause, element -> check.pair(clause, element));
            check.once(clause);
        }
        return check.faults;
    }

    /** What is wrong with a page in English: it has the same ids, each with words of its own. */
    static List<String> english(Document page, List<PublishedClause> official) {
        ClauseCheck check = new ClauseCheck(page, official);
        check.ids();
        for (PublishedClause clause : official) {
            check.each(clause, element -> check.translated(clause, element));
        }
        return check.faults;
    }

    private interface ElementCheck {
        void at(Element element);
    }

    /** Own ids of a page begin with z-, so all others are clauses. */
    static List<Element> clauseElements(Document page) {
        return page.select("[id]").stream()
                .filter(element -> !element.id().startsWith("z-"))
                .toList();
    }

    private void ids() {
        List<String> expected = official.stream().map(PublishedClause::id).toList();
        List<String> found = clauseElements(page).stream().map(Element::id).toList();
        Set<String> seen = new HashSet<>();
        found.stream().filter(id -> !seen.add(id)).forEach(id -> faults.add(id + ": stands more than once"));
        found.stream()
                .filter(id -> !expected.contains(id))
                .forEach(id -> faults.add(id + ": is no clause of this document"));
        expected.stream().filter(id -> !found.contains(id)).forEach(id -> faults.add(id + ": is missing"));
        if (faults.isEmpty() && !found.equals(expected)) {
            faults.add("the clauses stand in another order: " + found);
        }
    }

    private void each(PublishedClause clause, ElementCheck device) {
        clauseElements(page).stream()
                .filter(element -> element.id().equals(clause.id()))
                .forEach(device::at);
    }

    private void same(PublishedClause clause, Element element) {
        String text = ElementText.of(element);
        if (!text.equals(clause.text())) {
            faults.add(clause.id() + ": says “" + text + "” where the official text is “" + clause.text() + "”");
        }
        if (!ElementText.language(element).equals("zh-CN")) {
            faults.add(clause.id() + ": is not marked as Chinese");
        }
        if (!element.select("button, input, summary, template, script").isEmpty()) {
            faults.add(clause.id() + ": has something of the interface in it");
        }
    }

    private void pair(PublishedClause clause, Element element) {
        List<Element> zh = outermost(element, ZH, EN);
        List<Element> en = outermost(element, EN, ZH);
        if (zh.size() != 1) {
            faults.add(clause.id() + ": has " + zh.size() + " Chinese elements where one is expected");
            return;
        }
        same(clause, zh.get(0));
        if (en.size() != 1 || ElementText.of(en.get(0)).isBlank()) {
            faults.add(clause.id() + ": has no English beside it");
        }
        String rest = rest(element, zh, en);
        if (!rest.isBlank()) {
            faults.add(clause.id() + ": has other text in it: “" + rest.strip() + "”");
        }
    }

    /** Elements of one language that are not inside one of the other. */
    private static List<Element> outermost(Element clause, String own, String other) {
        return clause.select(own).stream()
                .filter(element -> element != clause
                        && element.parents().stream()
                                .takeWhile(parent -> parent != clause)
                                .noneMatch(parent -> parent.is(own) || parent.is(other)))
                .toList();
    }

    private static String rest(Element clause, List<Element> zh, List<Element> en) {
        String text = ElementText.of(clause);
        for (List<Element> language : List.of(zh, en)) {
            for (Element element : language) {
                // Once: the number of a document stands in both.
                text = text.replaceFirst(Pattern.quote(ElementText.of(element)), "");
            }
        }
        return text;
    }

    private void translated(PublishedClause clause, Element element) {
        String text = ElementText.of(element);
        if (text.isBlank()) {
            faults.add(clause.id() + ": has no words");
        } else if (ElementText.hasHan(ElementText.withoutNumbers(text)) && !text.matches("(?s).*[A-Za-z].*")) {
            faults.add(clause.id() + ": is Chinese");
        } else if (!ElementText.hasHan(text) && !ElementText.language(element).equals("en")) {
            faults.add(clause.id() + ": is not marked as English");
        }
    }

    /** A long text stands on the page as often as official clauses hold it. */
    private void once(PublishedClause clause) {
        if (clause.text().length() < LONG || clause.kind().equals("heading")) {
            return;
        }
        long expected = official.stream()
                .filter(each -> each.text().contains(clause.text()))
                .count();
        String text = ElementText.of(page.expectFirst("main"));
        long found = 0;
        for (int at = text.indexOf(clause.text()); at >= 0; at = text.indexOf(clause.text(), at + 1)) {
            found++;
        }
        if (found != expected) {
            faults.add(clause.id() + ": its text stands " + found + " times on the page");
        }
    }
}
