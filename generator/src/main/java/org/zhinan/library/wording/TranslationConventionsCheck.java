package org.zhinan.library.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.content.FidelityExceptionYaml;
import org.zhinan.content.TranslationConventionsYaml;
import org.zhinan.content.TranslationConventionsYaml.GivenUp;
import org.zhinan.content.TranslationConventionsYaml.Modality;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Tells where the English of the clauses, the glossary and the notes does not keep to {@code translation.yaml}. */
public final class TranslationConventionsCheck {
    private static final int QUOTED_WORDS = 6;
    private static final Bilingual OR_EXCEPTION =
            Message.of("或在exceptions.yaml中列为例外，并写明原因", "or list an exception with its reason in exceptions.yaml");

    private final TranslationConventionsYaml conventions;
    private final EnglishWordMatcher finder = new EnglishWordMatcher();
    private final ModalWords modality;
    private final HeadingCase headings;
    private final Set<FidelityExceptionYaml> used = new HashSet<>();
    private final Problems warnings = new Problems();

    private TranslationConventionsCheck(TranslationConventionsYaml conventions) {
        this.conventions = conventions;
        this.modality = new ModalWords(conventions.modality(), finder);
        this.headings = new HeadingCase(conventions.capitals());
    }

    /** Every place once, by file and line. */
    public static List<Problem> check(Library library, TranslationConventionsYaml conventions) {
        TranslationConventionsCheck check = new TranslationConventionsCheck(conventions);
        for (Edition edition : library.editions()) {
            edition.documents().forEach(document -> check.document(edition, document));
        }
        conventions.editorial().forEach(text -> check.editorial(text.words(), text.where()));
        check.needless();
        return check.warnings.sorted();
    }

    private void document(Edition edition, Document document) {
        for (Clause clause : document.clauses()) {
            if (clause.original() == Language.ZH && clause.has(Language.EN)) {
                modality(edition, clause);
                words(edition, clause);
                if (clause.kind() != Block.Kind.HEADING) {
                    sentences(edition, clause);
                } else if (!clause.equals(document.title())) {
                    heading(edition, clause);
                }
            }
        }
    }

    private void sentences(Edition edition, Clause clause) {
        for (String sentence : tooLong(clause.words(Language.EN))) {
            warn(
                    edition,
                    clause,
                    "sentence",
                    tooLong("条款“{0}”的英文", "the English of clause '{0}'", clause.ref(), sentence),
                    Message.of("请拆成几句，{0}", "Make several of it, {0}", OR_EXCEPTION));
        }
    }

    private List<String> tooLong(String text) {
        return conventions.longestSentence().isEmpty()
                ? List.of()
                : EnglishSentenceSplitter.of(text).stream()
                        .filter(each -> EnglishSentenceSplitter.words(each)
                                > conventions.longestSentence().getAsInt())
                        .toList();
    }

    private static Bilingual tooLong(String zh, String en, String place, String sentence) {
        return Message.of(
                zh + "有一句长达{1}个词：“{2}…”",
                en + " has a sentence of {1} words: '{2} …'",
                place,
                EnglishSentenceSplitter.words(sentence),
                EnglishSentenceSplitter.beginning(sentence, QUOTED_WORDS));
    }

    private void modality(Edition edition, Clause clause) {
        String chinese = clause.text(Language.ZH);
        String english = clause.words(Language.EN);
        for (Modality each : modality.missing(chinese, english)) {
            warn(
                    edition,
                    clause,
                    "modality",
                    Message.of(
                            "条款“{0}”中文有“{1}”，英文没有{2}",
                            "the Chinese of clause '{0}' has '{1}', its English none of {2}",
                            clause.ref(),
                            each.zh().stream()
                                    .filter(chinese::contains)
                                    .findFirst()
                                    .orElse(each.zh().get(0)),
                            each.en()),
                    Message.of("请更正英文，{0}", "Correct the English, {0}", OR_EXCEPTION));
        }
        for (String words : modality.added(chinese, english)) {
            warn(
                    edition,
                    clause,
                    "modality",
                    Message.of(
                            "条款“{0}”英文有“{1}”，中文没有与之对应的词",
                            "the English of clause '{0}' has '{1}', for which its Chinese has nothing",
                            clause.ref(),
                            words),
                    Message.of("请更正英文，{0}", "Correct the English, {0}", OR_EXCEPTION));
        }
    }

    private void words(Edition edition, Clause clause) {
        for (GivenUp each : conventions.never()) {
            for (String words : each.words()) {
                if (finder.isIn(clause.text(Language.EN), words)) {
                    warn(
                            edition,
                            clause,
                            "words",
                            Message.of(
                                    "条款“{0}”的英文有“{1}”", "the English of clause '{0}' has '{1}'", clause.ref(), words),
                            Message.of("请改用：{0}，{1}", "Write {0}, {1}", each.instead(), OR_EXCEPTION));
                }
            }
        }
    }

    private void heading(Edition edition, Clause clause) {
        if (conventions.sentenceCase()) {
            headings.wrong(clause.title().en())
                    .ifPresent(word -> warn(
                            edition,
                            clause,
                            "heading",
                            Message.of(
                                    "条款“{0}”的英文标题中，“{1}”不应大写",
                                    "'{1}' has a capital in the heading of clause '{0}'", clause.ref(), word),
                            Message.of(
                                    "请改为小写，或列入translation.yaml的“capitals”，{0}",
                                    "Write it small, add it to 'capitals' in translation.yaml, {0}", OR_EXCEPTION)));
        }
    }

    private void editorial(String english, SourceLocation where) {
        for (GivenUp each : conventions.never()) {
            for (String words : each.words()) {
                if (finder.isIn(english, words)) {
                    warnings.add(
                            where,
                            Message.of("英文有“{0}”", "the English has '{0}'", words),
                            Message.of("请改用：{0}", "Write {0}", each.instead()));
                }
            }
        }
        for (String sentence : tooLong(english)) {
            warnings.add(where, tooLong("英文", "the English", "", sentence), Message.of("请拆成几句", "Make several of it"));
        }
    }

    private void warn(Edition edition, Clause clause, String check, Bilingual message, Bilingual cure) {
        if (!isException(edition, clause, check)) {
            warnings.add(clause.where(), message, cure);
        }
    }

    private boolean isException(Edition edition, Clause clause, String check) {
        boolean found = false;
        for (FidelityExceptionYaml each : conventions.exceptions()) {
            if (each.check().orElse("").equals(check)
                    && each.clause().toString().equals(clause.ref())
                    && each.edition().map(edition.id()::equals).orElse(true)) {
                used.add(each);
                found = true;
            }
        }
        return found;
    }

    private void needless() {
        for (FidelityExceptionYaml each : conventions.exceptions()) {
            if (!used.contains(each)) {
                warnings.add(
                        each.where(),
                        Message.of("这一例外已无必要", "this exception is not needed"),
                        Message.of("请将其删去", "Take it out"));
            }
        }
    }
}
