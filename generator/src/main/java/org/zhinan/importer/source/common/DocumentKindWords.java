package org.zhinan.importer.source.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.Language;

/** Words by which a text says of which kind it is, and so which numbering profile is likely. */
public final class DocumentKindWords {
    public static final String TAIWAN_LAW = "taiwan-law";
    public static final String MACAO_LAW = "macao-law";
    public static final String UK_ACT = "uk-act";
    public static final String TREATY = "treaty";
    public static final String OUTLINE = "outline";
    public static final String REPORT = "report";
    public static final String BIDDING = "bidding";

    private static final Pattern STANDARD = Pattern.compile("[a-z]\\).*", Pattern.DOTALL);
    private static final Pattern BRITISH = Pattern.compile(
            "(?s)(?:\\d{1,3}[A-Z]?\\.\\s?—\\(1\\).*|STATUTORY INSTRUMENTS?|.*\\b(?:Regulations|Act|Order|Rules|Ordinance),? \\d{4}\\b.*"
                    + "|.*\\b(?:[Tt]his Ordinance|subsection \\(\\d{1,2}[A-Z]?\\)|commits an offence)(?!\\w).*"
                    + "|.*\\bTh(?:ese Regulations|ese Rules|is Order|is Act) (?:may be (?:cited|called)|comes? into (?:force|operation))\\b.*"
                    + "|(?:R\\.)?S\\.C\\. \\d{4}.*|(?i:Act No\\.? ?\\d+.*)|No\\. \\d+, \\d{4}|A[Nn] (?:A[Cc][Tt]|O[Rr][Dd][Ii][Nn][Aa][Nn][Cc][Ee]) (?:to|respecting) .*"
                    + "|\\(?(?i:Cap)\\. ?\\d{1,4}[A-Z]{0,2}\\)?|(?i:be it (?:therefore )?enacted by) .*"
                    + "|[(（]?第[0-9]+[A-Z]{0,2}章[)）]?[\\s\\u3000]*(?:《.*)?|.*第[0-9]+[A-Z]?\\([0-9]+\\)[條条].*"
                    + "|.*第[(（][0-9]+[A-Z]?[)）]款.*|.*本[條条规規]例可引[稱称][為为]《.*"
                    + "|\\d{1,3}[A-Z]?\\. \\p{Lu}[^.]{2,120}\\.\\s?—.*|第[0-9]+[A-Z]?(?:部|次?分部)(?:[\\s\\u3000—–-]+.*)?)");
    private static final Pattern TAIWAN =
            Pattern.compile("\\s*第[\\s\\u3000]*(?:[0-9-]+|[一二三四五六七八九十百]+)[\\s\\u3000]*條.*", Pattern.DOTALL);
    private static final Pattern MACAO =
            Pattern.compile("(?s).{0,20}第\\s?\\d{1,3}/\\d{4}\\s?號\\s?(?:法律|行政法規|法令|[^，。]{0,12}批示).*"
                    + "|.*澳門特別行政區.*|.*本(?:法律|行政法規)(?!案).*|.*款（[一二三四五六七八九十]{1,3}）項.*");
    private static final Pattern SUBPARAGRAPH = Pattern.compile("一、.*", Pattern.DOTALL);
    private static final Pattern PARTIES = Pattern.compile(
            "(?s)(?:.*\\b(?:Contracting Parties|States Parties|Parties to this|Parties to the present)\\b.*"
                    + "|.*\\b(?:[Hh]ereby agree|[Hh]ave agreed) as follows:?"
                    + "|.*\\b(?:Members?|Each (?:Party|Member)|A (?:Party|Member)) (?:shall|may)\\b.*"
                    + "|.*\\b[Tt]his (?:Convention|Protocol|Treaty)\\b.*)");
    private static final Pattern FIRST_CAPITAL = Pattern.compile("(?s)A\\. .*");
    private static final Pattern SECOND_CAPITAL = Pattern.compile("(?s)B\\. .*");
    private static final Pattern FIRST_ROMAN = Pattern.compile("(?s)I\\. \\p{Lu}.*");
    private static final Pattern SECOND_ROMAN = Pattern.compile("(?s)II\\. \\p{Lu}.*");
    /** As A1. below A. */
    private static final Pattern FIRST_JOINED = Pattern.compile("(?s)(?:A1[.:)]? |Section A(?::| [–—-]) ).*");

    private static final Pattern SECOND_JOINED = Pattern.compile("(?s)(?:B1[.:)]? |Section B(?::| [–—-]) ).*");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?s)(\\d{1,3})\\. .*[.;:—\\]][”’\"')]*(?:\\s?(?:[\\[［(（]\\d{1,3}[\\]］)）]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?");
    private static final Pattern DIVISION = Pattern.compile("(?s)(?:[IVX]{1,5}|[A-H])\\. .*[^.;:—]");
    /** So many headings have paragraphs before and behind them that count on. */
    private static final int CROSSED = 2;

    private static final Pattern LETTERED = Pattern.compile("(?s)([A-Z])\\. .*[^.;:]");
    private static final Pattern CLAUSE = Pattern.compile("(?s)(\\d{1,3})\\. .*");
    private static final Pattern SUBCLAUSE = Pattern.compile("(?s)(\\d{1,3})\\.\\d{1,2}\\.? .*");
    private static final Pattern UNION = Pattern.compile(
            "(?s).*(?:\\(EU\\)|European Union|Whereas:?|Done at |HA(?:S|VE) ADOPTED THIS (?:REGULATION|DIRECTIVE|DECISION)).*");

    private DocumentKindWords() {}

    /** What words of the text speak for; where the numbers fit about as well, these decide. */
    public static Set<String> speakFor(List<String> lines, Language language) {
        Set<String> likely = new HashSet<>();
        boolean macao = has(MACAO, lines) && has(TAIWAN, lines);
        if (language == Language.ZH && macao) {
            likely.add(MACAO_LAW);
        } else if (language == Language.ZH && isTaiwanLaw(lines)) {
            likely.add(TAIWAN_LAW);
        }
        if (language == Language.EN && has(STANDARD, lines)) {
            likely.add("standard");
        }
        if (has(UNION, lines)) {
            likely.add("eu-act");
        }
        if (language == Language.EN && has(PARTIES, lines)) {
            likely.add(TREATY);
        }
        boolean capitals = has(FIRST_CAPITAL, lines) && has(SECOND_CAPITAL, lines)
                || has(FIRST_JOINED, lines) && has(SECOND_JOINED, lines)
                || has(FIRST_ROMAN, lines) && has(SECOND_ROMAN, lines);
        if (language == Language.EN && capitals) {
            likely.add(OUTLINE);
        }
        if (language == Language.EN && hasRunningParagraphs(lines)) {
            likely.add(REPORT);
        }
        if (language == Language.EN && runsThroughLetters(lines)) {
            likely.add(BIDDING);
        }
        if (has(BRITISH, lines)) {
            likely.add(UK_ACT);
        }
        return likely;
    }

    private static boolean has(Pattern words, List<String> lines) {
        return lines.stream().anyMatch(line -> words.matcher(line).matches());
    }

    /** Whether 1., divided as 1.1, is counted on below the headings A. and B. */
    private static boolean runsThroughLetters(List<String> lines) {
        char letter = 'A' - 1;
        int last = 0;
        int divided = 0;
        boolean below = false;
        for (String line : lines) {
            Matcher lettered = LETTERED.matcher(line);
            Matcher clause = CLAUSE.matcher(line);
            Matcher subclause = SUBCLAUSE.matcher(line);
            if (lettered.matches() && lettered.group(1).charAt(0) == letter + 1) {
                letter++;
                below = divided == last && last > 0;
            } else if (clause.matches() && Integer.parseInt(clause.group(1)) == last + 1 && letter >= 'A') {
                last++;
            } else if (subclause.matches()) {
                divided = Integer.parseInt(subclause.group(1));
                if (below && divided == last && letter > 'A') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether paragraphs are counted on behind the headings of sections. */
    private static boolean hasRunningParagraphs(List<String> lines) {
        int last = 0;
        int crossed = 0;
        boolean heading = false;
        for (String line : lines) {
            Matcher paragraph = PARAGRAPH.matcher(line);
            if (DIVISION.matcher(line).matches()) {
                heading = last > 0;
            } else if (paragraph.matches()) {
                int number = Integer.parseInt(paragraph.group(1));
                if (number != last + 1) {
                    // In an annex they begin anew.
                    return number == 1 && crossed >= CROSSED;
                }
                crossed += heading ? 1 : 0;
                heading = false;
                last++;
            }
        }
        return crossed >= CROSSED;
    }

    /** 一、 below an article; elsewhere it stands above articles, or there are none. */
    private static boolean isTaiwanLaw(List<String> lines) {
        boolean article = false;
        for (String line : lines) {
            if (article && SUBPARAGRAPH.matcher(line).matches()) {
                return true;
            }
            article |= TAIWAN.matcher(line).matches();
        }
        return false;
    }
}
