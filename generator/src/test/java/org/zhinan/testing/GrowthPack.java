package org.zhinan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.TranslationConfirmations;
import org.zhinan.problem.Problems;

/**
 * A pack of any size in which everything grows alike: with each unit one more document that names the one before, one more clause in
 * every long document, one more article that refers to the one before and to which the last refers, one more scenario, technology, indicator, term, cited reference, note, actor, way of asking and ordinary page.
 * A domain always has ten scenarios.
 */
public final class GrowthPack {
    private static final int IN_DOMAIN = 10;
    private static final String[] TENS = {"", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"};
    private static final String[] ONES = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    private static final String[] ROMAN_ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final Path content;
    private final int units;

    private GrowthPack(Path content, int units) {
        this.content = content;
        this.units = units;
    }

    /** @param units a multiple of ten, at most 890: so far headings count */
    public static Path write(Path content, int units) {
        GrowthPack pack = new GrowthPack(content, units);
        pack.common();
        pack.documents();
        pack.conditions();
        pack.catalogue();
        pack.asked();
        pack.confirm();
        return content;
    }

    private void common() {
        put("site.yaml", """
                name: {zh: 增长, en: Growth}
                tagline: {zh: 越来越多, en: More and more}
                edition: "2030"
                navigation: [scenarios, documents]
                pdf: false
                """);
        put("references.yaml", each("- {id: law-%1$s, kind: law, zh: 示例条例%1$s, en: Sample Regulation %1$s}%n"));
        put(
                "glossary.yaml",
                each("- {id: term-%1$s, zh: 术语%1$s, en: term %1$s, gloss: {zh: 释义%1$s。, en: Meaning %1$s.},"
                        + " clause: 'notice-%1$s#1'}%n"));
        for (int i = 1; i <= units; i++) {
            String page =
                    "title=%1$s%ntype=post%nstatus=published%ndate=2030-01-01%nsummary=%1$s%n~~~~~~%n%n**%1$s**%n";
            put("pages/zh/news-%s.md".formatted(number(i)), page.formatted("消息" + number(i)));
            put("pages/en/news-%s.md".formatted(number(i)), page.formatted("News " + number(i)));
        }
    }

    private void documents() {
        put(
                in("edition.yaml"),
                "id: \"2030\"\ntitle: {zh: 年度, en: Year}\ndocuments:\n  - guide\n  - conditions\n  - indicators\n  - law\n"
                        + each("  - notice-%s%n") + "aliases:\n"
                        + each("  - {document: notice-%1$s, zh: [关于事项%1$s的通知], en: [Notice on Matter %1$s]}%n"));
        put(in("notes.yaml"), each("- {id: note-%1$s, clauses: ['notice-%1$s#2'], zh: 说明%1$s。, en: Remark %1$s.}%n"));
        for (int i = 1; i <= units; i++) {
            String before = number(Math.max(1, i - 1));
            document(
                    "notice-" + number(i),
                    "通知" + number(i),
                    "Notice " + number(i),
                    """
                    # 关于事项%1$s的通知

                    一、依据《关于事项%2$s的通知》和《示例条例%1$s》，开展术语%1$s工作。

                    二、主体%1$s按下表办理。

                    | 序号 | 内容 |
                    | --- | --- |
                    | 1 | 内容%1$s |
                    """.formatted(number(i), before),
                    """
                    # Notice on Matter %1$s

                    I. Under the “Notice on Matter %2$s” and the “Sample Regulation %1$s”, carry out the work of term %1$s.

                    II. Actor %1$s follows the table.

                    | No. | Content |
                    | --- | --- |
                    | 1 | Content %1$s |
                    """.formatted(number(i), before));
        }
        document(
                "law",
                "办法",
                "Measures",
                law("办法", "第%d条 ", "", "依照本办法第%d条"),
                law("Measures", "Article %d ", "It follows ", "Article %d of these Measures"));
        put(in("documents/law/document.yaml"), "title: p1\nshort: {zh: 办法, en: Measures}\nnumbering: law\n");
        document("guide", "指引", "Guide", guide(true), guide(false));
        document(
                "indicators",
                "指标",
                "Indicators",
                "# 指标\n\n## 一、类\n\n" + each("%2$d.指标%1$s（台）%n%n"),
                "# Indicators\n\n## I. Class\n\n" + each("%2$d. Indicator %1$s (number)%n%n"));
    }

    private String law(String title, String number, String verb, String reference) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        StringBuilder all = new StringBuilder(verb);
        for (int i = 1; i <= units; i++) {
            text.append((number + verb + reference + "%n%n").formatted(i, Math.max(1, i - 1)));
            all.append(i == 1 ? "" : ", ").append(reference.formatted(i));
        }
        return text + number.formatted(units + 1) + all + "\n";
    }

    /** One tier, area and call. */
    private void conditions() {
        document(
                "conditions",
                "条件",
                "Conditions",
                "# 条件\n\n## 一、甲级\n\n甲级达到二级，覆盖生产环节。\n\n",
                "# Conditions\n\n## I. Grade A\n\nGrade A reaches Level 2 and covers production.\n\n");
        put(in("catalogue/areas.yaml"), "- {id: area, name: {zh: 生产环节, en: production}, note: 'conditions#1-p1'}\n");
        put(in("catalogue/tiers.yaml"), """
                base-title: 'conditions#1'
                base: ['conditions#1-p1']
                tiers:
                  - id: tier
                    name: {zh: 甲级, en: Grade A}
                    title: 'conditions#1'
                    summary: 'conditions#1-p1'
                    coverage: {binding: must, areas: [area], clause: 'conditions#1-p1', zh: 生产环节, en: production}
                    maturity: {clause: 'conditions#1-p1', zh: 达到二级, en: reaches Level 2}
                    conditions: [{area: area, clause: 'conditions#1-p1'}]
                    outcomes: ['conditions#1-p1']
                """);
        put(in("calls/call.yaml"), """
                id: call
                name: {zh: 申报, en: Call}
                notice: notice-00001
                tier: tier
                conditions: ['notice-00001#2']
                requirements: [{clause: 'notice-00001#2', zh: 主体00001, en: Actor 00001}]
                """);
    }

    private String guide(boolean chinese) {
        StringBuilder text = new StringBuilder(chinese ? "# 指引\n\n" : "# Guide\n\n");
        for (int i = 1; i <= units; i++) {
            int domain = domain(i);
            if (i % IN_DOMAIN == 1) {
                text.append(
                        chinese
                                ? "## %s、环节%03d%n%n".formatted(chinese(domain), domain)
                                : "## %s. Domain %03d%n%n".formatted(roman(domain), domain));
            }
            text.append((chinese
                            ? "### %1$d.场景实例%2$s%n%n面向活动%2$s，应用技术%2$s，按术语%2$s解决问题%2$s。%n%n"
                            : "### %1$d. Scenario %2$s%n%nFor activity %2$s, apply technology %2$s by term %2$s against problem %2$s.%n%n")
                    .formatted(inDomain(i), number(i)));
        }
        return text.toString();
    }

    private void catalogue() {
        put(
                in("catalogue/domains.yaml"),
                IntStream.rangeClosed(1, units / IN_DOMAIN)
                        .mapToObj(i -> "- {id: domain-%1$d, title: 'guide#%1$d'}%n".formatted(i))
                        .collect(Collectors.joining()));
        put(
                in("catalogue/scenarios.yaml"),
                IntStream.rangeClosed(1, units)
                        .mapToObj(i -> """
                - id: scenario-%1$s
                  title: 'guide#%2$d-%3$d'
                  text: 'guide#%2$d-%3$d-p1'
                  domain: domain-%2$d
                  facets:
                    activities: [{zh: 活动%1$s, en: activity %1$s}]
                    problems: [{zh: 问题%1$s, en: problem %1$s}]
                    technologies: [{zh: 技术%1$s, en: technology %1$s, technology: technology-%1$s}]
                """.formatted(number(i), domain(i), inDomain(i)))
                        .collect(Collectors.joining()));
        put(in("catalogue/technologies.yaml"), each("- {id: technology-%1$s, zh: 技术%1$s, en: technology %1$s}%n"));
        put(
                in("catalogue/indicators.yaml"),
                "- class: 'indicators#1'\n  indicators:\n"
                        + each("    - {id: indicator-%1$s, clause: 'indicators#1-%2$d', unit: {zh: 台, en: number}}%n"));
        put(
                in("catalogue/responsibilities.yaml"),
                each("- {id: actor-%1$s, name: {zh: 主体%1$s, en: Actor %1$s},"
                        + " duties: [{clause: 'notice-%1$s#2', zh: 主体%1$s, en: Actor %1$s}]}%n"));
    }

    private void asked() {
        put(in("asked/scenarios.yaml"), each("scenario-%1$s: {zh: [怎么办%1$s], en: [what to do %1$s]}%n"));
        put(in("asked/words.yaml"), each("word-%1$s: {zh: [说法%1$s, 叫法%1$s], en: [saying %1$s, wording %1$s]}%n"));
        put(in("asked/elsewhere.yaml"), each("elsewhere-%1$s: {zh: [别处%1$s], en: [elsewhere %1$s]}%n"));
        put(in("asked/plain.yaml"), each("活动%1$s: {zh: [土话%1$s], en: [slang %1$s]}%n"));
    }

    private void document(String id, String zhName, String enName, String zh, String en) {
        String folder = in("documents/" + id + "/");
        put(folder + "document.yaml", "title: p1\nshort: {zh: %s, en: %s}\n".formatted(zhName, enName));
        put(folder + "zh.md", zh);
        put(folder + "en.md", en);
    }

    private void confirm() {
        ContentPack pack = ContentPack.read(content, new Problems());
        pack.editions()
                .get(0)
                .documents()
                .forEach(file ->
                        TranslationConfirmations.confirm(pack, pack.site().edition(), file.id(), List.of()));
    }

    /** A line for each unit, of its number in five digits and as it is. */
    private String each(String line) {
        return IntStream.rangeClosed(1, units)
                .mapToObj(i -> line.formatted(number(i), i))
                .collect(Collectors.joining());
    }

    private static String number(int i) {
        return "%05d".formatted(i);
    }

    private static int domain(int scenario) {
        return (scenario - 1) / IN_DOMAIN + 1;
    }

    private static int inDomain(int scenario) {
        return (scenario - 1) % IN_DOMAIN + 1;
    }

    private static String chinese(int number) {
        return number < 20 && number >= 10 ? "十" + ONES[number % 10] : TENS[number / 10] + ONES[number % 10];
    }

    private static String roman(int number) {
        return ROMAN_TENS[number / 10] + ROMAN_ONES[number % 10];
    }

    private static String in(String name) {
        return "editions/2030/" + name;
    }

    private void put(String name, String text) {
        Path file = content.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
