package org.zhinan.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.PastedAnnexSplitter;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.text.Language;

/** Finds the title of a draft. */
final class TitleDetector {
    /** How most titles end. */
    private static final Pattern USUAL = Pattern.compile(
            "[^，。；：]*(?:法|律|条例|條例|办法|辦法|规定|規定|规则|規則|细则|細則|规程|规范|標準|标准|通知|通告|公告|公报|方案|指引|指南"
                    + "|条件|清单|汇总表|参考|意见|决定|決定|章程|准则|要求|目录|计划|规划|纲要|批复|函|令|解释|说明|手册|名单|申报书|须知|问答|纪要|报告|许可证|公示|预案|导则|守则|公约|合同|合同书|任务书|协议|协议书|申请书|答复|表|註|注)(?:[（(〔].*)?");

    private static final Pattern USUAL_ENGLISH = Pattern.compile(
            "(?i).*\\b(?:act|law|regulations?|directive|decision|rules?|measures|provisions|notice|circular|guid(?:e|ance|elines)|plan|call|standard"
                    + "|opinions?|requirements|conditions|code|scheme|catalogue|list|report|agreement|policy|strategy|ordinance|licen[cs]e|permit|certificate|contract|by-?laws?|notification|resolution|recommendation)\\b.*");
    private static final Pattern NO_TITLE = Pattern.compile(
            ".*(?:文件|[。；：;:，,])|附\\s*件.*|.*[〔\\[]\\s*\\d{4}\\s*[〕\\]].*号.*|.*\\d{4}年\\d{1,2}月\\d{1,2}日.*|[（(].*[）)]|[A-Z][.．、].*|目\\s*[录次錄]|[(（]?第[0-9]+[A-Z]{0,2}章[)）]?|[\\d\\s./:-]*",
            Pattern.DOTALL);
    private static final Pattern NO_ENGLISH_TITLE = Pattern.compile(
            "(?is)annex.*|appendix.*|contents|table of contents|[\\d\\s./:-]*|.*[.;:,]|.*[.]\\s?[—–].*[—–]|dear .*|ref.*:.*|[^:]*(?:number|date|version) ?:.*");
    /** What issues the text or says of what kind it is, above its name. */
    private static final Pattern MASTHEAD = Pattern.compile(
            "[^，。；：《》]{2,30}(?:部|委|委员会|局|署|院|厅|会|行|政府|主席|总统)令" + "|[^，。；：《》]{0,20}(?:国家|行业|地方|团体|企业)标准(?:化指导性技术文件)?");

    private static final Pattern STANDARD = Pattern.compile(".*标准(?:化指导性技术文件)?");
    /** The number of a standard, or the classes that it is in. */
    private static final Pattern CODE = Pattern.compile("(?s)[A-Z]{1,6}[\\d/ \\u3000].*");

    /** As PART 1290—GRANTS, the last of the headings that a part of a code begins with. */
    private static final Pattern CODE_HEADING = Pattern.compile(
            "(?i)(?:title|subtitle|chapter|subchapter|part)\\s+(?:\\d{1,4}|[IVXLC]{1,6}|[A-Z])\\s*[—–-]\\s*\\S.*");

    /** What sections of a text are called, whatever it is about. */
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:(?:general|special|specific|standard|other|additional|licence|permit) )?(?:conditions|requirements|provisions|terms|definitions"
                    + "|rules|information|duties)|introduction|background|overview|(?:executive )?summary|purpose|scope|eligibility|foreword"
                    + "|(?:许可|申请|申报|基本|总体|附加|一般|特别|有关|工作)?(?:条件|要求|说明|目标|原则|内容|规定)|(?:概|综|前|引|总)[ \\u3000]*[述言则]|背景|范围|目的");

    private static final Pattern ISSUER = Pattern.compile(
            "(?i).*\\b(?:agency|authority|department|ministry|council|office|commission|board|committee|fund)"
                    + "|[^，。：]{2,30}(?:局|厅|委|部|署|院|会|办公室|政府|公司|中心)");

    private static final Pattern SENTENCE = Pattern.compile("(?s).{10,}[。；.;][”’\"'）)]?");

    private static final int LONGEST = 120;
    private static final int LONGEST_ENGLISH = 200;
    private static final int WITHIN = 20;

    private TitleDetector() {}

    static Optional<DraftBlock> of(List<DraftBlock> blocks, Language language) {
        Optional<DraftBlock> said = blocks.stream()
                .filter(block -> block.sourceHeading().orElse(9) == 0)
                .findFirst()
                .or(() -> blocks.stream()
                        .filter(block -> block.sourceHeading().orElse(9) == 1)
                        .findFirst()
                        .filter(first -> !LeadingNumberDetector.is(first.text()))
                        .filter(first -> !isSection(first)
                                || above(blocks, first, language).isEmpty()));
        if (said.isPresent()) {
            return said;
        }
        List<DraftBlock> above = blocks.stream()
                .limit(WITHIN)
                .takeWhile(block -> !block.isTable()
                        && (PastedAnnexSplitter.isOne(block.text()) || !LeadingNumberDetector.is(block.text())))
                .filter(DraftBlock::isText)
                .toList();
        // Below a sentence stand the headings of the text; only an order has the name of what it issues there.
        List<DraftBlock> first = candidates(
                above.stream()
                        .takeWhile(block -> !SENTENCE.matcher(block.text()).matches()),
                language);
        List<DraftBlock> all = first.isEmpty() || first.stream().anyMatch(TitleDetector::isMasthead)
                ? candidates(above.stream(), language)
                : first;
        List<DraftBlock> named =
                all.stream().filter(each -> !isSection(each) && !isIssuer(each)).toList();
        List<DraftBlock> candidates = all.stream().anyMatch(TitleDetector::isSection) && !named.isEmpty() ? named : all;
        List<DraftBlock> usual = candidates.stream()
                .filter(block -> (language == Language.ZH ? USUAL : USUAL_ENGLISH)
                        .matcher(block.text().replace("\n", ""))
                        .matches())
                .toList();
        return usual.stream()
                .filter(block -> !isMasthead(block))
                .findFirst()
                .or(() -> named(candidates))
                .or(() -> usual.stream().findFirst())
                .or(() -> candidates.stream().findFirst())
                .or(() -> ofCode(blocks));
    }

    private static boolean isSection(DraftBlock block) {
        return SECTION.matcher(block.text()).matches();
    }

    private static boolean isIssuer(DraftBlock block) {
        return ISSUER.matcher(block.text()).matches();
    }

    /** What may be the name of the text above the heading of a section. */
    private static List<DraftBlock> above(List<DraftBlock> blocks, DraftBlock heading, Language language) {
        return candidates(
                        blocks.stream()
                                .takeWhile(block -> block != heading)
                                .filter(DraftBlock::isText)
                                .filter(block -> !LeadingNumberDetector.is(block.text())),
                        language)
                .stream()
                .filter(block -> !isIssuer(block))
                .toList();
    }

    private static List<DraftBlock> candidates(Stream<DraftBlock> blocks, Language language) {
        return blocks.filter(block -> isOne(block, language)).toList();
    }

    private static boolean isMasthead(DraftBlock block) {
        return MASTHEAD.matcher(block.text()).matches();
    }

    /** The first line below the masthead of a standard that may be its name. */
    private static Optional<DraftBlock> named(List<DraftBlock> candidates) {
        return candidates.stream()
                .dropWhile(block -> !isMasthead(block))
                .findFirst()
                .filter(block -> STANDARD.matcher(block.text()).matches())
                .flatMap(standard -> candidates.stream()
                        .dropWhile(block -> block != standard)
                        .skip(1)
                        .filter(block -> !CODE.matcher(block.text()).matches())
                        .findFirst());
    }

    private static Optional<DraftBlock> ofCode(List<DraftBlock> blocks) {
        return blocks.stream()
                .takeWhile(block ->
                        block.isText() && CODE_HEADING.matcher(block.text()).matches())
                .reduce((first, last) -> last);
    }

    private static boolean isOne(DraftBlock block, Language language) {
        String text = block.text();
        boolean zh = language == Language.ZH;
        return text.length() <= (zh ? LONGEST : LONGEST_ENGLISH)
                && !(zh ? NO_TITLE : NO_ENGLISH_TITLE).matcher(text).matches();
    }
}
