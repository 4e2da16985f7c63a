package org.zhinan.numbering.marker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * New words of another text that an amendment sets below it without quotation marks: the block below an instruction begins with the very
 * article that the instruction names, or the instruction says nothing but to insert what follows. They end where the list of instructions
 * goes on.
 */
final class UnmarkedQuotation {
    private static final Pattern INTRODUCES = Pattern.compile("(?s).*[:：—–]");

    private static final Pattern NAMED = Pattern.compile(
            "第[\\s\\u3000]*[〇零一二三四五六七八九十百千0-9]{1,8}[\\s\\u3000]*[条條](?:之[一二三四五六七八九十]{1,2})?"
                    + "|§+\\s?[0-9]{1,5}(?:[.-][0-9]{1,4})?[a-zA-Z]?(?![0-9])"
                    + "|(?i:article|section|regulation|rule|clause|annex|schedule)\\s+(?:[0-9]{1,4}[A-Za-z]{0,2}|[IVX]{1,5}|[A-Z])\\b");

    /** An inserted section has its letter behind the number of the one before. */
    private static final Pattern INSERTED = Pattern.compile("([0-9]{1,3})[A-Z]{1,2}[. ].*", Pattern.DOTALL);

    /** All of an instruction of acts of Australia, below the item that says where. */
    private static final Pattern ALONE =
            Pattern.compile("(?i)(?:insert|add|(?:repeal|omit)\\b.{1,80}\\b(?:substitute|insert)):");

    private static final Pattern MARKER = Pattern.compile(
            "([（(]?)([〇一二三四五六七八九十]{1,3}|[0-9]{1,3}|[a-z])([)）、]|[.．](?![0-9])\\s?|\\s+(?=\\p{Lu})).*", Pattern.DOTALL);

    private static final Pattern CHANGES =
            Pattern.compile("(?is).*(?:删去|删除|刪去|废止|廢止|调整|調整|\\b(?:repeal|delet|omit|remov|redesignat|renumber)).*");

    private static final Pattern ENDS =
            Pattern.compile("(?s)(?:(?:此外|另外|本决定|本決定).*|Done at .*|(?i:annex|schedule|part|chapter) [0-9A-Z]{1,5}"
                    + "|附[件表].{0,4}|.{1,80} Act [0-9]{4})");

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(article|section)\\s+([0-9]{1,3})\\b.{0,80}", Pattern.DOTALL);

    private final List<String> texts;

    private UnmarkedQuotation(List<String> texts) {
        this.texts = texts;
    }

    /** The last block of what the block at this place sets below it. */
    static Optional<Integer> end(List<String> texts, int at, int longest) {
        UnmarkedQuotation quotation = new UnmarkedQuotation(texts);
        boolean alone = at > 0 && ALONE.matcher(texts.get(at)).matches();
        if (at + 1 >= texts.size() || !alone && !quotation.isNamed(at)) {
            return Optional.empty();
        }
        Matcher item = MARKER.matcher(texts.get(alone ? at - 1 : at));
        if (!item.matches() && at > 0) {
            item = MARKER.matcher(texts.get(at - 1));
        }
        int end = Math.min(texts.size(), at + longest);
        return Optional.of(quotation.next(at + 2, end, item) - 1);
    }

    /** Whether the next block begins with what the instruction names. */
    private boolean isNamed(int at) {
        String text = texts.get(at);
        String next = texts.get(at + 1);
        if (!INTRODUCES.matcher(text).matches()
                || !QuotedTexts.AMENDS.matcher(text).matches()) {
            return false;
        }
        Matcher inserted = INSERTED.matcher(next);
        if (inserted.matches()) {
            return Pattern.compile("\\b" + inserted.group(1) + "\\b")
                    .matcher(text)
                    .find();
        }
        Matcher own = NAMED.matcher(next);
        if (!own.lookingAt()) {
            return false;
        }
        Matcher each = NAMED.matcher(text);
        while (each.find()) {
            if (plain(each.group()).equals(plain(own.group()))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]+", "").toLowerCase(Locale.ROOT);
    }

    /** Where the instructions go on: at the next of the list that changes something, or at what ends the text. */
    private int next(int from, int to, Matcher item) {
        int first = to;
        for (int i = from; i < to; i++) {
            if (item.matches() && isNext(texts.get(i), item)) {
                if (QuotedTexts.AMENDS.matcher(texts.get(i)).matches()
                        || CHANGES.matcher(texts.get(i)).matches()) {
                    return i;
                }
                first = Math.min(first, i);
            }
        }
        return first < to ? first : ending(from, to);
    }

    private int ending(int from, int to) {
        Optional<Matcher> own = article(from - 2);
        for (int i = from; i < to; i++) {
            Matcher article = ARTICLE.matcher(texts.get(i));
            boolean next = own.isPresent()
                    && article.matches()
                    && article.group(1).equalsIgnoreCase(own.get().group(1))
                    && Integer.parseInt(article.group(2))
                            == Integer.parseInt(own.get().group(2)) + 1;
            if (next || ENDS.matcher(texts.get(i)).matches() || texts.get(i).matches("(?s)[二三四五六七八九十]{1,3}、.*")) {
                return i;
            }
        }
        return to;
    }

    /** The article that the instruction stands in. */
    private Optional<Matcher> article(int at) {
        for (int i = at; i >= 0; i--) {
            Matcher article = ARTICLE.matcher(texts.get(i));
            if (article.matches()) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }

    private static boolean isNext(String text, Matcher item) {
        Matcher next = MARKER.matcher(text);
        return next.matches()
                && next.group(1).equals(item.group(1))
                && next.group(3).strip().equals(item.group(3).strip())
                && value(next.group(2)).isPresent()
                && value(item.group(2)).isPresent()
                && value(next.group(2)).getAsInt() == value(item.group(2)).getAsInt() + 1;
    }

    private static OptionalInt value(String numeral) {
        char first = numeral.charAt(0);
        NumeralSystem system = Character.isDigit(first)
                ? NumeralSystem.ARABIC
                : first >= 'a' && first <= 'z' ? NumeralSystem.LETTER_LOWER : NumeralSystem.CHINESE;
        return system.parse(numeral);
    }
}
