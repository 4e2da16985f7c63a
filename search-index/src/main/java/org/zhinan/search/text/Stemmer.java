package org.zhinan.search.text;

import java.util.List;

/**
 * Light English stemming by a list of endings: plural, -ing, -ed, -ion, -ment, -ly, British spelling. It is data, not a
 * procedure, so that the browser does the same.
 */
public final class Stemmer {

    /**
     * One step: the first ending of a step that fits is replaced.
     *
     * @param ending what the word ends with
     * @param replacement what stands there instead
     * @param least how many letters must remain before the ending
     */
    public record SuffixRule(String ending, String replacement, int least) {}

    private static final List<List<SuffixRule>> STEPS = List.of(
            List.of(
                    rule("sses", "ss", 1),
                    rule("ies", "y", 2),
                    rule("xes", "x", 1),
                    rule("ches", "ch", 2),
                    rule("shes", "sh", 2),
                    rule("ss", "ss", 1),
                    rule("us", "us", 1),
                    rule("is", "is", 1),
                    rule("s", "", 3)),
            List.of(
                    rule("isation", "iz", 3),
                    rule("ization", "iz", 3),
                    rule("ising", "iz", 4),
                    rule("ised", "iz", 4),
                    rule("iser", "izer", 4),
                    rule("ise", "ize", 4),
                    rule("yse", "yze", 3),
                    rule("ysing", "yz", 3),
                    rule("our", "or", 3),
                    rule("tre", "ter", 3),
                    rule("bre", "ber", 2),
                    rule("ogue", "og", 3),
                    rule("ence", "ens", 3),
                    rule("ense", "ens", 3),
                    rule("amme", "am", 3),
                    rule("ability", "", 4),
                    rule("ibility", "", 4),
                    rule("able", "", 4),
                    rule("ible", "", 4),
                    rule("ational", "at", 3),
                    rule("ation", "at", 3),
                    rule("tion", "t", 3),
                    rule("sion", "s", 3),
                    rule("ment", "", 4),
                    rule("ings", "", 3),
                    rule("ing", "", 3),
                    rule("ied", "y", 2),
                    rule("eed", "eed", 1),
                    rule("ed", "", 3),
                    rule("ly", "", 4)),
            List.of(
                    rule("lling", "l", 2),
                    rule("ll", "l", 3),
                    rule("tt", "t", 3),
                    rule("nn", "n", 3),
                    rule("pp", "p", 3),
                    rule("rr", "r", 3),
                    rule("gg", "g", 3),
                    rule("mm", "m", 3),
                    rule("ate", "at", 3),
                    rule("ize", "iz", 3),
                    rule("e", "", 3)));

    private Stemmer() {}

    private static SuffixRule rule(String ending, String replacement, int least) {
        return new SuffixRule(ending, replacement, least);
    }

    /** The steps in their order, each a list in which the first rule that fits is taken. */
    public static List<List<SuffixRule>> steps() {
        return STEPS;
    }

    /** The stem of a normalized word; the word itself when it is not of ASCII letters alone or has fewer than four. */
    static String stem(String word) {
        if (word.length() < 4 || !isAscii(word)) {
            return word;
        }
        String stem = word;
        for (List<SuffixRule> step : STEPS) {
            stem = apply(step, stem);
        }
        return stem;
    }

    private static String apply(List<SuffixRule> step, String word) {
        for (SuffixRule rule : step) {
            if (word.length() - rule.ending.length() >= rule.least && word.endsWith(rule.ending)) {
                return word.substring(0, word.length() - rule.ending.length()) + rule.replacement;
            }
        }
        return word;
    }

    private static boolean isAscii(String word) {
        for (int k = 0; k < word.length(); k++) {
            if (word.charAt(k) < 'a' || word.charAt(k) > 'z') {
                return false;
            }
        }
        return true;
    }
}
