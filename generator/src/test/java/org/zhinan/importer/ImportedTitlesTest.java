package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.markdown.Block;
import org.zhinan.text.Language;

/** What an import calls a text: by its name, and not by who issues it, or as what. */
@Tag("fast")
class ImportedTitlesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "inspection-rules, 智能装备检验机构管理规定",
        "energy-standard, 车间能耗数据采集与核算规范",
        "cfr-untitled-contents, PART 1290—ADVANCED FACTORY GRANT PROGRAM",
        "cfr, PART 999—REPORTING BY SAMPLE FACTORIES",
        "cfr-subparts, PART 100—EXAMPLE DEVICES",
        "statutory-instrument, The Connected Appliances (Energy Data) Regulations 2030",
        "provincial-regulations, 青江省数据要素促进条例",
        "manufacturing-report, Manufacturing for development: report of the Secretary-General",
        "voucher-notes, 示例市中小企业服务券使用须知",
        "hongkong-cap-alone, 《維修工場條例》",
        "hongkong-drones, 《無人機物流條例》",
        "cfr-reserved-ranges, PART 77—REPAIR CENTER GRANTS",
        "water-licence, Licence to abstract water",
        "water-licence-chinese, 取水许可证",
        "title-over-two-lines, '示例市经济和信息化局关于开展2034年度\n智能工厂梯度培育工作的通知'",
        "directive-with-page-heads, DIRECTIVE (EU) 2031/1102 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL",
    })
    void aTextIsCalledByItsName(String file, String title) {
        assertThat(read(file).documents().get(0).title()).map(Block::text).contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "statutory-instrument, Interpretation, 2",
        "statutory-instrument, Duty to provide energy data, 4",
        "statutory-instrument, General, Part 1",
        "statutory-instrument, Signed by authority of the Secretary of State, ''",
        "statutory-instrument, Parliamentary Under Secretary of State, ''",
        "fund-call, Ineligible costs, 3.2",
        "eu-footnotes-at-end, HAVE ADOPTED THIS REGULATION:, ''",
        "eu-footnotes-at-end, R. EXAMPLE, ''",
        "eu-footnotes-at-end, GENERAL PROVISIONS, Chapter I",
        "eu-footnotes-at-end, Subject matter and scope, Article 1",
        "call-with-last-items, Costs are listed in Annex 1., C.2",
        "call-with-last-items, All times are local., D",
    })
    void aLineWithoutANumberIsCitedAsWhatItBelongsTo(String file, String line, String cited) {
        assertThat(read(file).documents().get(0).text())
                .filteredOn(block -> block.text().startsWith(line))
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(block.number().place().in(Language.EN)).isEqualTo(cited));
    }

    private Draft read(String file) {
        return Draft.read(Path.of("src/test/resources/imported/" + file + ".txt"), folder.resolve(file));
    }
}
