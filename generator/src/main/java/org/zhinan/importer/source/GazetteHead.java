package org.zhinan.importer.source;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The head of a page of an official journal: its name with the date, the language, the series and the page, in whatever order. */
public final class GazetteHead {
    private static final String NAME = "(?i:Official Journal of the European (?:Union|Communities)|Federal Register)";
    private static final String DATE =
            "(?:[0-9]{1,2}\\.[ ]?[0-9]{1,2}\\.[ ]?[0-9]{4}" + "|(?:[A-Z][a-z]+day, )?[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})";
    private static final String PLACE = "(?:[LC](?:[ ]?(?:series|[0-9]{1,4}[A-Z]?))?(?:[ ]?/[ ]?[0-9]{1,4})?"
            + "|[0-9]{4}/[0-9]{1,5}|[A-Z]{2}|Vol\\. [0-9]{1,3}, No\\. [0-9]{1,3}|[0-9]{1,6}"
            + "|Rules and Regulations|Proposed Rules|Notices|Presidential Documents)";
    private static final String GAP = "[\\s\\u00a0/|·]*";
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:" + DATE + "|" + PLACE + ")" + GAP + ")*" + NAME + "(?:" + GAP + "(?:" + DATE + "|" + PLACE + "))*");
    private static final int LONGEST = 120;

    private GazetteHead() {}

    /** One that has nothing but the name may be a title, or what a text speaks of. */
    public static boolean is(String line) {
        String words = line.strip();
        return words.length() <= LONGEST
                && words.matches("(?s).*[0-9].*")
                && HEAD.matcher(words).matches();
    }

    public static boolean is(SourceBlock.Table table) {
        return table.rows().size() == 1 && is(words(table));
    }

    public static String words(SourceBlock.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(SourceBlock.Cell::text)
                .collect(Collectors.joining(" "));
    }
}
