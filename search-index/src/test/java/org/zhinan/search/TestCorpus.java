package org.zhinan.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The official text as a corpus: 40 scenarios and eight documents, in Chinese, with no editorial addition. */
final class TestCorpus {

    private static final Pattern FACETS =
            Pattern.compile("(?:面向|针对|应用|集成|部署|搭建|构建|建立|建设|基于|融合)([^，。]+?)等?(?:业务活动|问题|技术|系统|平台|需求|手段)?(?=[，。])");

    private TestCorpus() {}

    static List<Map<String, Object>> lines(String resource) {
        try (InputStream in = TestCorpus.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Json::object)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A snapshot of the whole content: every kind of entry, in both languages, with glossary and ways of asking. */
    static Corpus whole() {
        List<SearchEntry> entries = new ArrayList<>();
        List<SynonymGroup> synonyms = new ArrayList<>();
        EntrySearchPhrases elsewhere = EntrySearchPhrases.NOTHING;
        List<ColloquialSynonymGroup> plain = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        List<StructureQuestions.Phrase> phrases = new ArrayList<>();
        List<StructureQuestions.Reply> replies = new ArrayList<>();
        List<String> decisive = new ArrayList<>();
        for (Map<String, Object> line : lines("corpus.jsonl")) {
            if (line.containsKey("synonyms")) {
                EntrySearchPhrases both = asked(line.get("synonyms"));
                synonyms.add(new SynonymGroup(both.zh(), both.en()));
            } else if (line.containsKey("elsewhere")) {
                elsewhere = asked(line.get("elsewhere"));
            } else if (line.containsKey("plain")) {
                List<?> parts = list(line.get("plain"));
                plain.add(new ColloquialSynonymGroup(
                        strings(parts.get(0)), strings(parts.get(1)), strings(parts.get(2))));
            } else if (line.containsKey("questions")) {
                questions.addAll(strings(line.get("questions")));
            } else if (line.containsKey("decisive")) {
                decisive.addAll(strings(line.get("decisive")));
            } else if (line.containsKey("phrase")) {
                List<String> both = strings(line.get("phrase"));
                phrases.add(new StructureQuestions.Phrase(both.get(0), both.get(1)));
            } else if (line.containsKey("reply")) {
                replies.add(reply(list(line.get("reply"))));
            } else {
                entries.add(entry(map(line.get("entry"))));
            }
        }
        StructureQuestions structure = new StructureQuestions(questions, phrases, replies, decisive);
        return new Corpus(entries, synonyms, elsewhere, plain, structure, Optional.empty());
    }

    /** Entries alone: without synonyms, plain words and anything known to be elsewhere. */
    static Corpus of(List<SearchEntry> entries) {
        return new Corpus(entries, List.of(), EntrySearchPhrases.NOTHING, List.of());
    }

    private static SearchEntry entry(Map<String, Object> entry) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        map(entry.get("filters")).forEach((key, ids) -> filters.put(key, strings(ids)));
        return new SearchEntry(
                (String) entry.get("kind"),
                (String) entry.get("id"),
                localised(entry.get("title")),
                localised(entry.get("url")),
                list(entry.get("facets")).stream().map(TestCorpus::localised).toList(),
                list(entry.get("passages")).stream().map(TestCorpus::passage).toList(),
                asked(entry.get("asked")),
                filters,
                list(entry.get("names")).stream().map(TestCorpus::localised).toList(),
                list(entry.get("places")).stream()
                        .map(TestCorpus::list)
                        .map(own -> new ClausePlace((String) own.get(0), localised(own.get(1))))
                        .toList());
    }

    private static StructureQuestions.Reply reply(List<?> parts) {
        return new StructureQuestions.Reply(
                (String) parts.get(0),
                (String) parts.get(1),
                (String) parts.get(2),
                (String) parts.get(3),
                new StructureAnswer(localised(parts.get(4)), localised(parts.get(5)), localised(parts.get(6))));
    }

    private static CitableClause passage(Object value) {
        List<?> parts = list(value);
        return new CitableClause(
                (String) parts.get(0),
                localised(parts.get(1)),
                localised(parts.get(2)),
                asked(parts.get(3)),
                list(parts.get(4)).stream().map(TestCorpus::localised).toList(),
                localised(parts.get(5)));
    }

    private static CitableClause passage(String clause, String text, Localised url) {
        return new CitableClause(clause, new Localised(text, ""), url, EntrySearchPhrases.NOTHING, List.of());
    }

    private static Localised localised(Object value) {
        List<String> both = strings(value);
        return new Localised(both.get(0), both.get(1));
    }

    private static EntrySearchPhrases asked(Object value) {
        return new EntrySearchPhrases(
                strings(list(value).get(0)), strings(list(value).get(1)));
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<String> strings(Object value) {
        return list(value).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static Corpus official(List<SynonymGroup> synonyms) {
        Map<String, List<CitableClause>> documents = new LinkedHashMap<>();
        List<SearchEntry> entries = new ArrayList<>();
        String title = "";
        for (Map<String, Object> line : lines("clauses.jsonl")) {
            String document = (String) line.get("document");
            String id = (String) line.get("id");
            String text = (String) line.get("text");
            Localised url = url("documents/" + document, "#" + id);
            documents.computeIfAbsent(document, key -> new ArrayList<>()).add(passage(id, text, url));
            if (document.equals("scenario-guide") && id.matches("\\d+-\\d+-p1")) {
                entries.add(scenario(id, title, text));
            }
            title = text;
        }
        documents.forEach((id, passages) -> entries.add(document(id, passages)));
        return new Corpus(entries, synonyms, EntrySearchPhrases.NOTHING, List.of());
    }

    private static SearchEntry scenario(String clause, String heading, String text) {
        String id = String.format("scenario-%02d", Integer.parseInt(clause.split("-")[1]));
        List<Localised> facets = new ArrayList<>();
        Matcher matcher = FACETS.matcher(text);
        while (matcher.find()) {
            Arrays.stream(matcher.group(1).split("、"))
                    .map(facet -> new Localised(facet, ""))
                    .forEach(facets::add);
        }
        Localised url = url("scenarios/" + id, "");
        return new SearchEntry(
                "scenario",
                id,
                new Localised(heading.substring(heading.indexOf('.') + 1), ""),
                url,
                facets,
                List.of(passage(clause, text, url)),
                EntrySearchPhrases.NOTHING,
                Map.of("domain", List.of(String.format("domain-%02d", Integer.parseInt(clause.split("-")[0])))));
    }

    private static SearchEntry document(String id, List<CitableClause> passages) {
        Map<String, String> titles = Map.of(
                "notice-yangling", "关于转发省工信厅等五部门关于推荐申报2024年度卓越级智能工厂有关事项的通知的通知",
                "notice-shaanxi", "关于推荐申报2024年度卓越级智能工厂有关事项的通知",
                "implementation-plan", "智能工厂梯度培育行动实施方案",
                "scenario-guide", "智能制造典型场景参考指引",
                "element-conditions", "智能工厂梯度培育要素条件",
                "kpi-reference", "智能工厂绩效指标参考",
                "application-materials", "卓越级智能工厂项目申报材料清单",
                "recommendation-summary", "卓越级智能工厂项目推荐汇总表");
        return new SearchEntry(
                "document",
                id,
                new Localised(titles.get(id), ""),
                url("documents/" + id, ""),
                List.of(),
                passages,
                EntrySearchPhrases.NOTHING,
                Map.of("document", List.of(id)));
    }

    private static Localised url(String path, String fragment) {
        return new Localised("zh/2024/" + path + ".html" + fragment, "en/2024/" + path + ".html" + fragment);
    }
}
