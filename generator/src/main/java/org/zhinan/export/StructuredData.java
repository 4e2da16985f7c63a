package org.zhinan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zhinan.files.JsonCodec;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Term;
import org.zhinan.site.Page;
import org.zhinan.site.address.Hrefs;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Language;

/** What a page holds, in the vocabulary of schema.org as JSON-LD. Addresses are relative to the page unless the site's own is known. */
public final class StructuredData {
    private static final String VOCABULARY = "https://schema.org";

    private final PageInfo info;
    private final Hrefs hrefs;
    private final UnaryOperator<String> words;

    /** @param words gives the words for a title that is a key of the interface, and any other title as it is */
    public StructuredData(PageInfo info, Hrefs hrefs, UnaryOperator<String> words) {
        this.info = info;
        this.hrefs = hrefs;
        this.words = words;
    }

    /** The way to the page, and the document or the glossary that it shows; empty when there is nothing to say. */
    public String of(Optional<Page> page) {
        List<Object> graph = new ArrayList<>();
        if (!info.crumbs().isEmpty()) {
            graph.add(breadcrumbs());
        }
        if (!info.versions().isEmpty()) {
            graph.add(version());
        }
        page.ifPresent(each -> {
            if (each instanceof Page.DocumentPage text) {
                graph.add(legislation(text));
            } else if (each instanceof Page.GlossaryPage glossary) {
                graph.add(terms(glossary));
            }
        });
        if (graph.isEmpty()) {
            return "";
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", VOCABULARY);
        data.put("@graph", graph);
        return JsonCodec.line(data).replace("</", "<\\/").replace("<!--", "<\\u0021--");
    }

    private Language language() {
        return info.view().main();
    }

    private String address(String path) {
        return hrefs.absolute(path).orElseGet(() -> hrefs.to(path));
    }

    private Map<String, Object> breadcrumbs() {
        List<Object> steps = new ArrayList<>();
        for (PageInfo.Crumb crumb : info.crumbs()) {
            steps.add(step(steps.size() + 1, crumb.title().in(language()), crumb.path()));
        }
        String title = info.title().has(language())
                ? info.title().in(language())
                : info.title().in(language().other());
        steps.add(step(steps.size() + 1, title, info.path()));
        return thing("BreadcrumbList", Map.of("itemListElement", steps));
    }

    /** To which of the editions that replace one another the page belongs. */
    private Map<String, Object> version() {
        return thing("WebPage", Map.of("version", info.edition().orElseThrow()));
    }

    private Map<String, Object> step(int position, String title, String path) {
        Map<String, Object> step = thing("ListItem", Map.of("position", position));
        step.put("name", words.apply(title).replace("\n", ""));
        step.put("item", address(path));
        return step;
    }

    /** The text of the page is no official one: its legal value says so. */
    private Map<String, Object> legislation(Page.DocumentPage text) {
        Document document = text.document();
        Map<String, Object> thing = thing("Legislation", Map.of());
        thing.put("name", name(document));
        thing.put("url", address(info.path()));
        thing.put(
                "inLanguage",
                info.view().languages().stream().map(Language::tag).toList());
        document.number().ifPresent(number -> thing.put("legislationIdentifier", number.official()));
        document.issued().ifPresent(day -> thing.put("legislationDate", day.toString()));
        List<Map<String, Object>> issuers =
                document.issuers().stream().map(this::issuer).toList();
        if (!issuers.isEmpty()) {
            thing.put("legislationPassedBy", issuers);
        }
        List<Map<String, String>> wholes = document.annexOf().stream()
                .map(annex -> text.edition().document(annex.of()))
                .map(whole -> Map.of("@id", address(path(whole, info.view()))))
                .toList();
        if (!wholes.isEmpty()) {
            thing.put("isPartOf", wholes.size() == 1 ? wholes.get(0) : wholes);
        }
        PageLanguageMode original = PageLanguageMode.of(document.languages().original());
        if (info.view() != original) {
            thing.put("translationOfWork", Map.of("@id", address(path(document, original))));
        }
        thing.put("@type", List.of("Legislation", "LegislationObject"));
        thing.put("@id", address(info.path()));
        thing.put("legislationLegalValue", VOCABULARY + "/UnofficialLegalValue");
        return thing;
    }

    private String path(Document document, PageLanguageMode view) {
        return Routes.document(info.edition().orElseThrow(), document.id(), view);
    }

    private String name(Document document) {
        Language shown = document.name().has(language())
                ? language()
                : document.languages().original();
        return document.name().in(shown).replace("\n", shown == Language.ZH ? "" : " ");
    }

    private Map<String, Object> issuer(Clause clause) {
        Language shown = clause.has(language()) ? language() : clause.original();
        return thing("GovernmentOrganization", Map.of("name", clause.text(shown)));
    }

    private Map<String, Object> terms(Page.GlossaryPage glossary) {
        Map<String, Object> set =
                thing("DefinedTermSet", Map.of("name", words.apply(info.title().in(language()))));
        set.put("url", address(info.path()));
        set.put("inLanguage", language().tag());
        set.put("hasDefinedTerm", glossary.terms().stream().map(this::term).toList());
        return set;
    }

    private Map<String, Object> term(Term term) {
        Map<String, Object> thing = thing("DefinedTerm", Map.of("@id", address(info.path()) + "#z-" + term.id()));
        thing.put("name", term.name().in(language()));
        thing.put("alternateName", term.name().in(language().other()));
        term.gloss().ifPresent(gloss -> thing.put("description", gloss.in(language())));
        return thing;
    }

    private static Map<String, Object> thing(String type, Map<String, Object> first) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.putAll(first);
        return thing;
    }
}
