package org.zhinan.fact;

import java.util.List;
import java.util.Optional;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What is said of a fact that its text does not state: it quotes only what the file or the text has. */
final class FactMessages {
    static final Bilingual COPY_WORDS =
            Message.of("请逐字按条款书写，或改填含有该文字的条款", "Write it exactly as the clause has it, or name the clause that has it");

    private final FactClaim claim;
    private final String quoted;
    private final boolean hasWords;
    private final String whole;
    private final Bilingual subject;
    private final FactSourceText text;

    FactMessages(
            FactClaim claim,
            Language language,
            FactSourceText text,
            Optional<Bilingual> words,
            Optional<Bilingual> about) {
        this.claim = claim;
        this.text = text;
        this.whole = text.in(language);
        this.hasWords = words.isPresent();
        this.quoted = words.map(both -> both.in(language)).orElse("");
        Bilingual clause = Message.of("条款“{0}”的{1}", "the {1} of clause '{0}'", text.name(), name(language));
        Bilingual part = about.map(
                        thing -> Message.of("{0}对“{1}”", "what {0} says of '{1}'", clause, thing.in(language)))
                .orElse(clause);
        this.subject = hasWords ? Message.of("{1}“{0}”", "'{0}' in {1}", quoted, clause) : part;
    }

    private static Bilingual name(Language language) {
        return language == Language.ZH ? Message.of("中文", "Chinese") : Message.of("英文", "English");
    }

    static Bilingual notIn(String words, Language language, String clause) {
        return Message.of(
                "“{0}”不见于条款“{2}”的{1}", "'{0}' is not in the {1} of clause '{2}'", words, name(language), clause);
    }

    static Bilingual noWords(Language language) {
        return Message.of("“words”缺少{0}", "'words' lacks the {0}", name(language));
    }

    static Bilingual addWords(Language language) {
        return Message.of("请在“words”下加上“{0}:”", "Add '{0}:' under 'words'", language.id());
    }

    Bilingual wrong(List<ValueOccurrence> said) {
        return Message.of(
                "“{0}”写的是{1}，而{2}说的是{3}",
                "'{0}' is {1}, but {2} reads {3}", claim.key(), claim.value(), subject, shown(said));
    }

    Bilingual correct() {
        if (claim.amongOthers() && !hasWords) {
            return Message.of("请更正“{0}”，或改填说明它的条款", "Correct '{0}', or name the clause that states it", claim.key());
        }
        return hasWords
                ? Message.of(
                        "请更正“{0}”，或改引说明它的“words”", "Correct '{0}', or quote the 'words' that state it", claim.key())
                : Message.of(
                        "请更正“{0}”，或改填说明它的条款，或用“words”引出说明它的文字",
                        "Correct '{0}', name the clause that states it, or quote under 'words' what states it",
                        claim.key());
    }

    Bilingual nothing() {
        return Message.of(
                "“{0}”写的是{1}，而{2}中没有读出{3}",
                "'{0}' is {1}, but no {3} is read in {2}", claim.key(), claim.value(), subject, claim.kind());
    }

    Bilingual otherWords() {
        if (claim.amongOthers()) {
            return Message.of("请改填说明它的条款，或删去“{0}”", "Name the clause that states it, or take '{0}' out", claim.key());
        }
        return hasWords
                ? Message.of(
                        "请改引说明它的“words”；如确已说明，请删去“{0}”，只保留“words”",
                        "Quote the 'words' that state it; if these do, take '{0}' out and keep the words alone",
                        claim.key())
                : Message.of(
                        "请改填说明它的条款，或用“words”引出说明它的文字",
                        "Name the clause that states it, or quote under 'words' what states it");
    }

    Bilingual several(List<ValueOccurrence> said) {
        return Message.of(
                "“{0}”写的是{1}，而{2}有几种说法：{3}",
                "'{0}' is {1}, but {2} reads in several ways: {3}", claim.key(), claim.value(), subject, shown(said));
    }

    Bilingual fewerWords() {
        return hasWords
                ? Message.of("请只在“words”中保留说明它的文字", "Keep under 'words' only what states it")
                : Message.of("请用“words”引出说明它的文字", "Quote under 'words' what states it");
    }

    Bilingual cut(ValueOccurrence reading) {
        return Message.of("{0}只是“{1}”的一部分", "{0} is but a part of '{1}'", subject, words(reading));
    }

    Bilingual writeWhole(ValueOccurrence reading) {
        return Message.of("请在“words”中写全：“{0}”", "Write the whole of it under 'words': '{0}'", words(reading));
    }

    Bilingual noYear(ValueOccurrence reading) {
        return Message.of(
                "{0}没有写明年份，其文件也没有日期",
                "{0} gives no year, and its document has no date",
                hasWords ? subject : Message.of("{0}“{1}”", "'{1}' in {0}", subject, words(reading)));
    }

    Bilingual giveYear() {
        return Message.of(
                "请在文件“{0}”的document.yaml中填写“issued”，或引用写明年份的文字",
                "State 'issued' in document.yaml of '{0}', or quote words with the year",
                text.name().replaceFirst("#.*", ""));
    }

    /** What was read, and in which words where that is not plain. */
    private Bilingual shown(List<ValueOccurrence> said) {
        List<Bilingual> all = said.stream().map(this::shown).toList();
        return new Bilingual(
                String.join("、", all.stream().map(Bilingual::zh).toList()),
                String.join(", ", all.stream().map(Bilingual::en).toList()));
    }

    private Bilingual shown(ValueOccurrence reading) {
        String words = words(reading);
        if (reading.value() instanceof FactValue.Telephone telephone) {
            return telephone.line() == FactValue.Line.FAX
                    ? Message.of("{0}（传真）", "{0} (fax)", words)
                    : new Bilingual(words, words);
        }
        Bilingual value = reading.value().shown();
        boolean plain = words.equals(quoted) || words.equals(value.zh()) || words.equals(value.en());
        return plain ? value : Message.of("{0}（{1}）", "{0} ('{1}')", value, words);
    }

    private String words(ValueOccurrence reading) {
        return whole.substring(reading.start(), reading.end());
    }
}
