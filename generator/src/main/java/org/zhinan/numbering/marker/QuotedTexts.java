package org.zhinan.numbering.marker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * New words of another text that an amendment quotes over several blocks: their numbers are none of this text, which goes on behind the
 * closing mark.
 */
public final class QuotedTexts {
    /** No quotation has more blocks. */
    private static final int LONGEST = 200;

    static final Pattern AMENDS = Pattern.compile("(?is).*(?:修改|修正|改为|改為|增加|增补|增補|加入|增訂|作为|作為|代以"
            + "|\\b(?:replac|insert|add(?:ed|ing)?\\b|substitut|amend|revis|reads?\\b)).*");

    private static final Pattern CLOSED = Pattern.compile("(?s).*[”」][\\s。；，、;.,)）]*");
    /** The same mark is an apostrophe before a letter. */
    private static final Pattern SINGLE = Pattern.compile("’(?!\\p{L})");

    private static final Pattern SINGLE_CLOSED = Pattern.compile("(?s)(.*)’[\\s;.,)]*");

    /** Straight marks open and close alike: the last one of the block opens. */
    private static final Pattern STRAIGHT =
            Pattern.compile("(?s)(?:[^\"]*\"[^\"]*\")*(?:|[^\"]*[\\s:：—–,，（(为為])\"[^\"]*");

    private static final Pattern STRAIGHT_CLOSED = Pattern.compile("(?s).*\"[\\s。；，、;.,)）]*");

    private final List<String> texts;

    private QuotedTexts(List<String> texts) {
        this.texts = texts;
    }

    /** The places of all blocks of such quotations but the first of each, which may say what is amended. */
    public static Set<Integer> in(List<String> texts) {
        QuotedTexts quoted = new QuotedTexts(texts);
        Set<Integer> inside = new HashSet<>();
        for (int at = 0; at < texts.size(); at++) {
            int end = quoted.end(at).orElse(at);
            for (int i = at + 1; i <= end; i++) {
                inside.add(i);
            }
            // The block that ends one may begin another.
            at = Math.max(at, end - 1);
        }
        return inside;
    }

    private Optional<Integer> end(int at) {
        String text = texts.get(at);
        String before = at == 0 ? "" : texts.get(at - 1);
        if (!AMENDS.matcher(text).matches() && !AMENDS.matcher(before).matches()) {
            return Optional.empty();
        }
        if (text.startsWith("‘") && !SINGLE.matcher(text).find()) {
            return endOfSingle(at);
        }
        int open = count(text, "“「") - count(text, "”」");
        if (open > 0) {
            return endOfDouble(at);
        }
        return STRAIGHT.matcher(text).matches() ? endOfStraight(at) : UnmarkedQuotation.end(texts, at, LONGEST);
    }

    /** Each block may begin with a mark again; a word in such marks closes nothing. */
    private Optional<Integer> endOfStraight(int at) {
        for (int i = at + 1; i < Math.min(texts.size(), at + LONGEST); i++) {
            String text = texts.get(i);
            boolean begins = text.startsWith("\"");
            int marks = count(text, "\"");
            boolean ends = marks % 2 == 1 ? !begins || marks > 1 : begins && marks == 2;
            if (ends && STRAIGHT_CLOSED.matcher(text).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> endOfSingle(int at) {
        for (int i = at + 1; i < Math.min(texts.size(), at + LONGEST); i++) {
            Matcher closed = SINGLE_CLOSED.matcher(texts.get(i));
            if (closed.matches()) {
                String words = closed.group(1);
                int inner = words.lastIndexOf('‘');
                if (inner < 0 || SINGLE.matcher(words).find(inner)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** Each block of the quotation may begin with an opening mark again. */
    private Optional<Integer> endOfDouble(int at) {
        int open = 1;
        for (int i = at + 1; i < Math.min(texts.size(), at + LONGEST); i++) {
            String text = texts.get(i);
            int opened = count(text, "“「");
            int closed = count(text, "”」");
            boolean again = !text.isEmpty() && "“「".indexOf(text.charAt(0)) >= 0;
            boolean goesOn = again
                    && (opened > closed
                            || opened == closed && CLOSED.matcher(text).matches());
            open += opened - closed - (goesOn ? 1 : 0);
            if (open <= 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int count(String text, String marks) {
        return (int) text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}
