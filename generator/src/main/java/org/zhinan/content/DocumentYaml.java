package org.zhinan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.memo.MemoCache;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * {@code document.yaml} and the two texts beside it. What it states of the document it points to, clause by clause.
 *
 * @param title clause with the formal title
 * @param shortName editorial name for navigation
 * @param number clause with the document number
 * @param issued date, and the clause that states it
 * @param issuers clauses that name those who issued it
 * @param annexOf where it is listed as an annex, the main one first
 * @param forwards id of the document that it forwards
 * @param original the language of the official text; its file must be there, the translation may be still to come
 * @param chinese BCP 47 tag of its Chinese
 * @param zh the Chinese text
 * @param en the English text
 * @param numbering how its clauses are numbered
 * @param confirmed for which Chinese the English was said to be right
 */
public record DocumentYaml(
        String id,
        String title,
        Bilingual shortName,
        Optional<String> number,
        Optional<Issued> issued,
        List<String> issuers,
        List<Annex> annexOf,
        Optional<String> forwards,
        Language original,
        String chinese,
        SourceFile zh,
        SourceFile en,
        ConfirmedTranslationsYaml confirmed,
        Profile numbering,
        YamlKeyLines places) {

    private static final List<String> CHINESE = List.of("zh-CN", "zh-Hans", "zh-Hant", "zh-HK", "zh-MO", "zh-TW");

    /** The short name that stands in a draft. */
    public static final Bilingual DRAFT_NAME = new Bilingual("简称", "Short name");

    public record Issued(LocalDate date, String clause, SourceLocation where) {}

    /** {@code number} is what the text calls it, as 3 in 附件3; {@code of} is the document whose annex it is. */
    public record Annex(String of, int number, Optional<ClauseRef> listed, SourceLocation where) {}

    static Optional<DocumentYaml> read(
            String id, SourceFolder folder, NumberingProfiles profiles, Problems problems, MemoCache memo) {
        SourceFolder own = folder.folder(id);
        return YamlFields.of(own.file("document.yaml"), problems, memo).map(fields -> {
            DocumentYaml document = new DocumentYaml(
                    id,
                    fields.text("title"),
                    fields.bilingual("short"),
                    fields.optionalText("number"),
                    fields.optionalMapping("issued", f -> new Issued(f.date("date"), f.text("clause"), f.where())),
                    fields.texts("issuers"),
                    annexes(fields),
                    fields.optionalText("forwards"),
                    EnumWords.optional(Language.class, fields, "original", problems)
                            .orElse(Language.ZH),
                    chinese(fields, problems),
                    own.file("zh.md"),
                    own.file("en.md"),
                    ConfirmedTranslationsYaml.read(own.file("confirmed.yaml"), problems, memo),
                    numbering(fields, profiles, problems),
                    fields.places());
            fields.done();
            reportDraft(document, fields, problems);
            return document;
        });
    }

    /** What {@code import} writes for want of a name is none. */
    private static void reportDraft(DocumentYaml document, YamlFields fields, Problems problems) {
        if (document.shortName().zh().equals(DRAFT_NAME.zh())
                || document.shortName().en().equals(DRAFT_NAME.en())) {
            problems.add(
                    fields.where("short"),
                    Message.of("文件还没有简称", "the document has no short name yet"),
                    Message.of(
                            "请把“{0}”和“{1}”换成导航中所用的名称",
                            "Write the names for navigation in the place of '{0}' and '{1}'",
                            DRAFT_NAME.zh(),
                            DRAFT_NAME.en()));
        }
    }

    private static List<Annex> annexes(YamlFields fields) {
        return fields.oneOrMore(
                "annex", f -> new Annex(f.id("of"), f.number("number"), f.optionalClause("listed"), f.where()));
    }

    /** Of what a {@code document.yaml} says that its document is an annex. */
    public static List<Annex> annexes(SourceFile description, Problems problems) {
        return YamlFields.of(description, problems, MemoCache.none())
                .map(DocumentYaml::annexes)
                .orElse(List.of());
    }

    /** The text in this language. */
    public SourceFile text(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The official text. */
    public SourceFile official() {
        return text(original);
    }

    /** The reference translation; nothing while it is still to come. */
    public Optional<SourceFile> translation() {
        return Optional.of(text(original.other())).filter(SourceFile::exists);
    }

    private static String chinese(YamlFields fields, Problems problems) {
        String tag = fields.optionalText("chinese").orElse(Language.ZH.tag());
        if (!CHINESE.contains(tag)) {
            problems.add(
                    fields.where("chinese"),
                    Message.of("“{0}”不是中文的语言标签", "'{0}' is not a language tag of Chinese", tag),
                    Message.of("请选用其中之一：{0}", "Write one of {0}", Message.list(CHINESE)));
        }
        return tag;
    }

    private static Profile numbering(YamlFields fields, NumberingProfiles profiles, Problems problems) {
        String id = fields.optionalText("numbering").orElse(NumberingYaml.USUAL);
        Optional<Profile> profile = profiles.find(id);
        if (profile.isEmpty()) {
            problems.add(
                    fields.where("numbering"),
                    Message.of("没有编号体例“{0}”", "there is no numbering profile '{0}'", id),
                    Message.of(
                            "请选用其中之一：{0}；或添加numbering/{1}.yaml",
                            "Write one of {0}, or add numbering/{1}.yaml", Message.list(profiles.ids()), id));
        }
        return profile.or(() -> profiles.find(NumberingYaml.USUAL)).orElseThrow();
    }
}
