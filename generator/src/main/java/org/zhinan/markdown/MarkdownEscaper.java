package org.zhinan.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.Language;

/** Writes a plain text so that Markdown reads the same text again: a backslash before what it would take as its own. */
public final class MarkdownEscaper {
    /** Anywhere in a text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<~&|]");
    /** What brackets are a link by, and then all of the line have a backslash. */
    private static final Pattern LINK = Pattern.compile("\\][(\\[:]|!\\[");

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]!]");
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])(\\s|$)");
    private static final Pattern ITEM = Pattern.compile("^\\d{1,9}[.)] [\\p{L}“〖].*");
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern CLOSING = Pattern.compile("(?<!\\\\)#(?=#*$)");

    private MarkdownEscaper() {}

    /** A line of a block. */
    public static String line(String text, Language language, boolean alone) {
        String escaped =
                alone ? escaped(text) : edges(brackets(MARKUP.matcher(text).replaceAll("\\\\$0")));
        boolean item = language == Language.EN && alone && ITEM.matcher(text).matches();
        Matcher list = LIST.matcher(escaped);
        if (list.find()) {
            return item ? escaped : escaped.substring(0, list.end(1)) + "\\" + escaped.substring(list.end(1));
        }
        return escaped.isEmpty() || "#>+=-".indexOf(escaped.charAt(0)) < 0 ? escaped : "\\" + escaped;
    }

    /** White space at the ends of a line within a block, where Markdown would drop it. */
    private static String edges(String line) {
        Matcher edge = Pattern.compile("^[ \\t]+|[ \\t]+$").matcher(line);
        return edge.replaceAll(found -> found.group().replace(" ", "&#32;").replace("\t", "&#9;"));
    }

    /** The text of a heading, which a # at its end would close. */
    public static String heading(String text, Language language) {
        String line = line(text, language, true);
        return line.endsWith("#") ? CLOSING.matcher(line).replaceAll("\\\\#") : line;
    }

    /** What would continue another cell has a backslash, too. */
    public static String cell(String text) {
        return (text.equals("^^") ? "\\" : "") + escaped(text).replace("\n", "&#10;");
    }

    private static String escaped(String text) {
        String escaped = MARKUP.matcher(text).replaceAll("\\\\$0");
        return LINK.matcher(text).find() ? brackets(escaped) : escaped;
    }

    private static String brackets(String escaped) {
        return BRACKETS.matcher(escaped).replaceAll("\\\\$0");
    }

    /** With a backslash before every character that could mean something. */
    public static String carefully(String text) {
        return edges(PUNCTUATION.matcher(text).replaceAll("\\\\$0")).replace("\n", "&#10;");
    }
}
