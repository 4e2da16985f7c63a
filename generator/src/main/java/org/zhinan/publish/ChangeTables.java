package org.zhinan.publish;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Comparison;
import org.zhinan.text.Language;

/** The part of the sign-off sheet that tells what changed: clause by clause, then the other source files by name. */
final class ChangeTables {
    private static final String HEAD = """
        <table>
        <caption>%s</caption>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """;

    private static final Map<Changes.Kind, Bilingual> KINDS = Map.of(
            Changes.Kind.ADDED, new Bilingual("新增", "added"),
            Changes.Kind.CHANGED, new Bilingual("修改", "changed"),
            Changes.Kind.REMOVED, new Bilingual("删除", "removed"));

    private ChangeTables() {}

    static String html(Changes changes) {
        String since = "<p>"
                + Html.both(new Bilingual(
                        "与此前的交付包比较，其清单摘要为：", "Compared with the earlier bundle whose manifest has the digest:"))
                + " <code>" + changes.since() + "</code></p>\n";
        return since + clauses(changes) + inputs(changes);
    }

    private static String clauses(Changes changes) {
        if (changes.clauses().isEmpty()) {
            return "<p>" + Html.both(new Bilingual("条款没有变化。", "No clause has changed.")) + "</p>\n";
        }
        return String.format(
                Locale.ROOT,
                HEAD,
                Html.both(new Bilingual(
                        "条款变化：" + changes.clauses().size(),
                        "Clauses that changed: " + changes.clauses().size())),
                Html.both(new Bilingual("条款", "Clause")),
                Html.both(new Bilingual("变化", "Change")),
                "<th scope=\"col\">中文</th><th scope=\"col\" lang=\"en\">English</th>",
                changes.clauses().stream().map(ChangeTables::row).collect(Collectors.joining()));
    }

    private static String row(ClauseChange change) {
        return "<tr><th scope=\"row\">" + name(change) + "</th><td>" + Html.both(KINDS.get(change.kind())) + "</td><td>"
                + text(change, Language.ZH) + "</td><td lang=\"en\">" + text(change, Language.EN) + "</td></tr>\n";
    }

    private static String text(ClauseChange change, Language language) {
        return marked(in(change.before(), language), in(change.after(), language));
    }

    /** The text after a change, with the words that went and came marked where they stand. */
    static String marked(String before, String after) {
        Comparison compared = Comparison.of(before, after);
        Iterator<Comparison.Piece> came = compared.after().iterator();
        StringBuilder html = new StringBuilder();
        for (Comparison.Piece went : compared.before()) {
            if (went.differs()) {
                html.append("<del>").append(Html.escape(went.text())).append("</del>");
            } else {
                addUntilEqual(came, html);
            }
        }
        addUntilEqual(came, html);
        return html.toString();
    }

    /** What came before the next piece that both texts have, and that piece. */
    private static void addUntilEqual(Iterator<Comparison.Piece> came, StringBuilder html) {
        while (came.hasNext()) {
            Comparison.Piece piece = came.next();
            String text = Html.escape(piece.text());
            if (!piece.differs()) {
                html.append(text);
                return;
            }
            html.append("<ins>").append(text).append("</ins>");
        }
    }

    private static String in(Optional<ClauseText> clause, Language language) {
        return clause.map(text -> text.text().in(language)).orElse("");
    }

    /** A link to the clause, when it is still there. */
    private static String name(ClauseChange change) {
        ClauseText.Key key = change.key();
        String name = Html.escape(key.edition() + " " + key.document() + "#" + key.clause());
        if (change.after().isEmpty()) {
            return name;
        }
        String page = BundleLayout.SITE + Routes.document(key.edition(), key.document(), View.BOTH);
        return "<a href=\"" + Html.escape(page + "#" + key.clause()) + "\">" + name + "</a>";
    }

    private static String inputs(Changes changes) {
        if (changes.inputs().isEmpty()) {
            return "<p>" + Html.both(new Bilingual("源文件没有变化。", "No source file has changed.")) + "</p>\n";
        }
        return String.format(
                Locale.ROOT,
                HEAD,
                Html.both(new Bilingual(
                        "源文件变化：" + changes.inputs().size(),
                        "Source files that changed: " + changes.inputs().size())),
                Html.both(new Bilingual("源文件", "Source file")),
                Html.both(new Bilingual("变化", "Change")),
                "",
                changes.inputs().entrySet().stream()
                        .map(input -> "<tr><th scope=\"row\">" + Html.escape(input.getKey()) + "</th><td>"
                                + Html.both(KINDS.get(input.getValue())) + "</td></tr>\n")
                        .collect(Collectors.joining()));
    }
}
