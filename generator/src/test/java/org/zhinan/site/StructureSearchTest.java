package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SiteGenerator;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.Hit;
import org.zhinan.search.Query;
import org.zhinan.search.SearchIndex;
import org.zhinan.search.SiteSearch;
import org.zhinan.search.StructureAnswer;
import org.zhinan.testing.Folders;
import org.zhinan.testing.RealContent;
import org.zhinan.testing.SmallPack;

/** Questions about structure are answered by a line and the clause that it is taken from, both made from what the content has. */
class StructureSearchTest {
    private static List<EditionCorpus> corpora(Path content) {
        return SiteGenerator.searched(SiteGenerator.library(content), content);
    }

    private static Hit first(Path content, String query, Map<String, List<String>> filters) {
        List<EditionCorpus> corpora = corpora(content);
        // Kept and read again, as the command line does.
        try (SiteSearch index = SiteSearch.read(SiteSearch.toBytes(corpora))) {
            return index.search(new Query(query, 3, filters)).hits().get(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "一共有多少个场景, scenarios-index, 40 个场景：工厂数字化设计与交付、, 40 scenarios: , scenario-guide.html#p3",
        "生产作业有哪些环节, area-3, 生产作业：3 个环节、9 个场景：生产作业、质量管控、设备管理, 'Production operations: 3 domains, 9 scenarios: ', element-conditions.html#note-3",
        "which domains count as R&D design, area-2, 研发设计：2 个环节, 'R&D and design: 2 domains', element-conditions.html#note-2",
        "工艺设计属于哪个环节, area-2, 工艺设计：建设环节“研发设计”, 'Process design: area “R&D and design”', element-conditions.html#note-2",
        "考核指标总共多少项, indicators-index, 20 项指标：, 20 indicators: , kpi-reference.html#",
        "有几个层级, tiers-index, 4 个层级：基础级、先进级、卓越级、领航级, 4 tiers: , implementation-plan.html#2-1-p1",
        "基础级谁来认定, implementation-plan, 基础级：对照基础级智能工厂要素条件自建自评, Basic: , implementation-plan.html#3-1",
        "领航级由谁评定, implementation-plan, 领航级：该条未写明由谁认定, Pioneer: , implementation-plan.html#3-4",
        "difference between basic and advanced tier, compare-tier-basic-tier-advanced, 建设成效 1 项；先进级：至少覆盖, Advanced: , element-conditions.html#3-1-p1",
        "材料寄到哪里, notice-shaanxi, 陕西省：省工业和信息化厅装备工业处, Shaanxi Province: , notice-shaanxi.html#2-3",
        "电话是多少, notice-shaanxi, 陕西省：省工业和信息化厅装备工业处，, 'Shaanxi Province: ', notice-shaanxi.html#3",
        "什么是典型场景, scenario-guide, 典型场景（编者释义，非官方文本）：, 'typical scenarios (editor’s explanation, not official text): ', scenario-guide.html#p3",
        "质量管控算生产作业吗, area-3, 质量管控：建设环节“生产作业”, 'Quality control: area “Production operations”', element-conditions.html#note-3",
        "计划调度属于运营管理还是生产管理, area-4, 计划调度：建设环节“生产管理”, area, element-conditions.html#note-4",
        "信息基础设施归哪块, area-1, 信息基础设施：建设环节“工厂建设”, area, element-conditions.html#note-1",
        "基础级运营管理, element-conditions, 基础级：运营管理, 'Basic: ', element-conditions.html#2-1-5",
        "啥时候截止, notice-shaanxi, 陕西省：申报主体 完成线上申报：2024年11月22日, 'Shaanxi Province: ', notice-shaanxi.html#2-1",
        "打哪个电话, notice-shaanxi, 陕西省：省工业和信息化厅装备工业处，, 'Shaanxi Province: ', notice-shaanxi.html#3",
        "西安能推荐几个, notice-shaanxi, 西安：不超过 15 个, Xi’an: at most 15, notice-shaanxi.html#2-2",
        "县里能推荐几家, notice-shaanxi, 西安不超过 15 个；, Xi’an at most 15; , notice-shaanxi.html#2-2",
        "国家智能制造专家委员会干什么, implementation-plan, 国家智能制造专家委员会：, The National Smart Manufacturing Expert Committee: , implementation-plan.html#3-4",
        "省发改委电话, notice-shaanxi, '省发展和改革委员会工业发展处，029-63913248', Industrial Development Division, notice-shaanxi.html#3-r2",
        "phone number of the finance department, notice-shaanxi, '省财政厅经济建设处，029-68936105', Economic Construction Division, notice-shaanxi.html#3-r3",
        "通知有几个附件, notice-shaanxi, 陕西省申报通知：5 个附件：实施方案、, 'Shaanxi notice: 5 annexes: ', notice-shaanxi.html#annex",
        "转发通知的日期, notice-yangling, 2024年11月14日, 14 November 2024, notice-yangling.html#p10",
        "省厅通知的文号, notice-shaanxi, 陕工信发〔2024〕262号, Shaanxi notice: , notice-shaanxi.html#p2",
        "which departments issued the notice, notice-shaanxi, 陕西省工业和信息化厅、, Shaanxi notice: , notice-shaanxi.html#p6",
        "申报材料清单有几部分, application-materials, 4 个部分：申报单位基本信息、, 'Application materials: 4 parts: ', application-materials.html#1",
        "卓越级五个环节都要做吗, tier-excellent, 卓越级：原则上应覆盖全部五个环节, 'Excellent: ', element-conditions.html#4-1-p1",
        "先进级是省里认定还是部里认定, implementation-plan, 先进级：, 'Advanced: ', implementation-plan.html#3-2",
        "数据治理从哪一级开始要求, element-conditions, 数据治理：卓越级、领航级, 'Excellent, Pioneer', element-conditions.html#4-1-1",
        "which tier requires a digital twin, element-conditions, 数字孪生：领航级, Pioneer, element-conditions.html#5-1-1",
        "场景和环节一共各多少, scenarios-index, 40 个场景：, 40 scenarios: , scenario-guide.html#p3",
        "五个建设环节分别是哪些, areas-index, 5 个建设环节：, '5 areas: ', element-conditions.html#",
        "先进级智能工厂是谁评的, implementation-plan, 先进级：, 'Advanced: ', implementation-plan.html#3-2",
        "至少覆盖生产管理的是哪级, element-conditions, 先进级：至少覆盖生产作业、生产管理、运营管理三个环节, 'Advanced: ', element-conditions.html#3-1-p1",
        "信息基础设施归在哪一类, area-1, 信息基础设施：建设环节“工厂建设”, area, element-conditions.html#note-1",
        "领航级要求数字孪生吗, element-conditions, 领航级：数字孪生, 'Pioneer: ', element-conditions.html#5-1-1",
        "先进级对供应链有什么要求, element-conditions, 先进级：供应链, 'Advanced: ', element-conditions.html#3-1-5",
        "卓越级设备管理有什么要求, element-conditions, 卓越级：生产作业, 'Excellent: ', element-conditions.html#4-1-3",
        "东西最后送到哪个处, notice-shaanxi, 陕西省：省工业和信息化厅装备工业处, Shaanxi Province: , notice-shaanxi.html#2-3",
        "质量管控底下都有啥, domain-06, 质量管控：2 个场景：, 'Quality control: 2 scenarios: ', scenario-guide.html#6",
        "省上那份通知是几号的, notice-shaanxi, 2024年11月8日, 8 November 2024, notice-shaanxi.html#p11"
    })
    void theFirstHitAnswers(String query, String id, String zh, String en, String evidence) {
        Hit hit = RealContent.search().search(Query.of(query)).hits().get(0);
        StructureAnswer answer = hit.answer().orElseThrow();
        assertThat(hit.id()).isEqualTo(id);
        assertThat(answer.text().zh()).contains(zh);
        assertThat(answer.text().en()).contains(en);
        assertThat(answer.url().zh()).contains(evidence);
        assertThat(answer.citation().zh()).isNotEmpty();
    }

    /** A query with anything else in it is searched as ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "典型场景怎么写",
                "生产作业",
                "what a tier costs",
                "电话诈骗",
                "智能仓储场景怎么写",
                "谁来推荐，找市工信局吗",
                "how many employees",
                "财政厅厅长电话",
                "专家委员会名单怎么查",
                "传真号码",
                "what is the email address"
            })
    void anythingElseIsNoQuestionAboutStructure(String query) {
        assertThat(RealContent.search().search(Query.of(query)).hits())
                .allMatch(hit -> hit.answer().isEmpty());
    }

    @Test
    void whatIsNotAskedForIsFilteredOut() {
        Map<String, List<String>> scenarios = Map.of("kind", List.of("scenario"));
        assertThat(RealContent.search()
                        .search(new Query("一共有多少个场景", 3, scenarios))
                        .hits())
                .allMatch(hit -> hit.answer().isEmpty());
    }

    /** The names of another policy's tiers, and of its calls, each with facts of its own. */
    @Test
    void anotherKitIsAskedInItsOwnNames() {
        Path pack = SmallPack.PACKS.resolve("editions");
        assertThat(answer(pack, "甲级和乙级有什么不同")).contains("甲级：", "乙级：");
        assertThat(answer(pack, "西市能推荐几个")).isEqualTo("西市：不超过 2 个");
        Hit river = first(pack, "要交几份", Map.of(CorpusScope.CALL, List.of("river")));
        assertThat(river.answer().map(answer -> answer.text().zh()))
                .hasValueSatisfying(line -> assertThat(line).startsWith("临江省："));
        assertThat(answer(pack, "示例省要交几份")).startsWith("示例省：");
        assertThat(answer(pack, "联系电话")).isEqualTo("示例省：省工业厅装备处，000-1234567；省财政厅经济处，000-7654321");
        assertThat(answer(pack, "北原省联系人")).isEqualTo("北原省：北原省工业厅规划处，000-2222333");
    }

    @Test
    void aKitWithoutAreasAndTiersHasItsOwnStructure() {
        Path pack = SmallPack.PACKS.resolve("refs");
        assertThat(answer(pack, "有几个文件")).matches("\\d+ 份文件：.*");
        try (SearchIndex index = SearchIndex.of(corpora(pack).get(0).corpus())) {
            assertThat(index.search(Query.of("有几个层级")).hits())
                    .allMatch(hit -> hit.answer().isEmpty());
        }
    }

    @Test
    void kindsHaveTheNamesThatThePackGivesThem(@TempDir Path folder) throws IOException {
        Path content = Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("content"));
        Files.createDirectories(content.resolve("text"));
        Files.writeString(content.resolve("text/zh.properties"), "kind.scenario=项目\n");
        Files.writeString(content.resolve("text/en.properties"), "kind.scenario=Project\n");
        assertThat(first(content, "一共几个项目", Map.of()).id()).isEqualTo("scenarios-index");
        assertThat(answer(content, "how many projects")).matches("\\d+ 个项目：.*");
    }

    /** A name takes the place of the usual one, also where that is the name of another kind; what the pack adds holds for later editions, too. */
    @Test
    void anotherPolicyIsAskedInItsOwnWords(@TempDir Path folder) throws IOException {
        Path content = Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("content"));
        Files.createDirectories(content.resolve("text"));
        Files.writeString(
                content.resolve("text/zh.properties"),
                "name.scenario=环节\nname.typical=主要环节\nname.domain=阶段\nname.tier=等次\nname.criteria=评审条件\n");
        Files.writeString(
                content.resolve("editions/2030/asked/structure.yaml"),
                "tier: {zh: [奖项], en: [prize]}\nwhich: {zh: [本校]}\nsilent: {en: [scholarship]}\n");
        Files.writeString(content.resolve("editions/2030/asked/pages.yaml"), "tools/tier: {zh: [差在哪儿自己看]}\n");
        assertThat(answer(content, "有几个环节")).startsWith("5 个环节：");
        assertThat(answer(content, "一共几个阶段")).startsWith("3 个阶段：");
        assertThat(answer(content, "有几个等次")).startsWith("2 个等次：").isEqualTo(answer(content, "有几个奖项"));
        assertThat(answer(content, "本校有哪些等次")).isEqualTo(answer(content, "有哪些等次"));
        assertThat(answer(content, "how many scholarship prizes")).startsWith("2 个等次：");
        assertThat(first(content, "评审条件自查", Map.of()).id()).isEqualTo("tools-tier");
        assertThat(first(content, "差在哪儿自己看", Map.of()).id()).isEqualTo("tools-tier");
    }

    @Test
    void aNameThatNoQuestionHasIsAProblem(@TempDir Path folder) throws IOException {
        Path content = Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("content"));
        Files.createDirectories(content.resolve("editions/2031/asked"));
        Files.writeString(content.resolve("editions/2031/asked/structure.yaml"), "tiers: {zh: [奖项]}\n");
        assertThatThrownBy(() -> SiteGenerator.library(content)).hasMessageContaining("no entry of structure 'tiers'");
    }

    private static String answer(Path content, String query) {
        return Optional.of(first(content, query, Map.of()))
                .flatMap(Hit::answer)
                .map(answer -> answer.text().zh())
                .orElse("");
    }
}
