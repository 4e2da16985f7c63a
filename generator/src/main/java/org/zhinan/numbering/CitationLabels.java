package org.zhinan.numbering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.numbering.marker.NumeralSystem;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** How blocks are cited within their document. */
final class CitationLabels {
    /** As Part 1, whose A. is no Part 1.A. */
    private static final Pattern WORD_AND_NUMBER = Pattern.compile(".*[A-Za-z]{2,} [0-9]+");

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z]+ ");

    private static final MarkerTemplate INTRODUCING_ZH =
            MarkerTemplate.of("第{一}段").orElseThrow();
    private static final MarkerTemplate INTRODUCING_EN =
            MarkerTemplate.of(", {first} paragraph").orElseThrow();

    private final Language language;

    CitationLabels(Language language) {
        this.language = language;
    }

    Bilingual of(NumberingNode node) {
        if (node.outside) {
            return new Bilingual("", "");
        }
        if (node.heads.isPresent()) {
            return of(node.heads.get());
        }
        return new Bilingual(in(node, Language.ZH), in(node, Language.EN));
    }

    /** From the innermost number that says alone where it is, and the annex before it. */
    private String in(NumberingNode node, Language shown) {
        Deque<NumberingNode> chain = new ArrayDeque<>();
        boolean alone = false;
        for (Optional<NumberingNode> each = Optional.of(node); each.isPresent(); each = each.get().parent) {
            NumberingNode at = each.get();
            if ((!alone || at.kind == NumberingNode.Kind.TEXT) && !isInDecimal(at, chain)) {
                chain.push(at);
            }
            alone |= at.alone
                    || at.number.filter(number -> number.level().through()).isPresent();
        }
        StringBuilder place = new StringBuilder();
        boolean annex = false;
        for (NumberingNode each : chain) {
            String piece = piece(each, shown);
            separate(place, annex && !piece.startsWith(","), each, piece, shown);
            if (isWithin(each, shown) && endsWithWord(place)) {
                place.insert(place.length() - 1, piece);
            } else {
                append(place, piece, shown);
            }
            annex = each.kind == NumberingNode.Kind.TEXT;
        }
        String cited = SPACES.matcher(place.toString().strip()).replaceAll(" ");
        return cited.startsWith(", ") ? cited.substring(2) : cited.startsWith(".") ? cited.substring(1) : cited;
    }

    /** As (1) of 第3(1)條. */
    private static boolean isWithin(NumberingNode node, Language shown) {
        return node.number
                .filter(number -> number.level().markers().get(shown).within())
                .isPresent();
    }

    private static boolean endsWithWord(StringBuilder place) {
        return !place.isEmpty() && Character.isIdeographic(place.charAt(place.length() - 1));
    }

    /** Item 2 is said by 2.1 below it. */
    private static boolean isInDecimal(NumberingNode at, Deque<NumberingNode> below) {
        if (below.isEmpty()) {
            return false;
        }
        NumberingNode inner = below.peek();
        if (at.number.isEmpty()) {
            return isLettered(at, inner);
        }
        Level level = at.number.get().level();
        if (level.asWritten()) {
            return false;
        }
        List<Integer> path = at.number.get().ordinal().path();
        boolean counts =
                inner.parent.filter(parent -> parent == at).isPresent() || level.isArabic() || level.isDecimal();
        return counts
                && inner.number
                        .filter(each -> each.level().isDecimal())
                        .map(each -> each.ordinal().stem())
                        .filter(stem -> stem.size() >= path.size()
                                && stem.subList(0, path.size()).equals(path))
                        .isPresent();
    }

    /** Annex A is said by A.1 below it. */
    private static boolean isLettered(NumberingNode annex, NumberingNode inner) {
        return annex.kind == NumberingNode.Kind.TEXT
                && inner.number
                        .map(NumberCandidate::ordinal)
                        .filter(ordinal ->
                                ordinal.first().isLetter() && ordinal.path().size() > 1)
                        .map(ordinal -> ordinal.first().id(ordinal.path().get(0)))
                        .filter(letter -> annex.cited
                                .filter(cited -> cited.number().equals(letter))
                                .isPresent())
                        .isPresent();
    }

    /** An annex is named before its clauses, and a row after the number of its clause. */
    private static void separate(StringBuilder place, boolean annex, NumberingNode next, String piece, Language shown) {
        boolean digit = !place.isEmpty() && Character.isDigit(place.charAt(place.length() - 1));
        boolean counts = digit && !piece.isEmpty() && Character.isDigit(piece.charAt(0));
        boolean named = annex && shown == Language.EN && WORD.matcher(piece).lookingAt();
        if (named || annex && piece.startsWith(".")) {
            place.append(shown == Language.EN ? ", " : "");
        } else if (annex
                || counts
                || digit && (next.kind == NumberingNode.Kind.ROW || next.introduces > 0 && shown == Language.ZH)) {
            place.append(' ');
        } else if (!place.isEmpty()
                && (next.kind == NumberingNode.Kind.LABEL || isAsWritten(next))
                && !next.words.isEmpty()) {
            place.append(shown == Language.ZH ? " " : ", ");
        }
    }

    private static boolean isAsWritten(NumberingNode node) {
        return node.number.filter(number -> number.level().asWritten()).isPresent();
    }

    private static void append(StringBuilder place, String piece, Language shown) {
        if (piece.startsWith(".") && WORD_AND_NUMBER.matcher(place).matches()) {
            place.append(", ").append(piece.substring(1));
            return;
        }
        if (piece.startsWith(".") && place.toString().endsWith(", ")) {
            place.append(piece.substring(1));
            return;
        }
        boolean touches = !place.isEmpty() && Character.isLetter(place.charAt(place.length() - 1));
        boolean goesOn = touches || !place.isEmpty() && Character.isDigit(place.charAt(place.length() - 1));
        if (touches && !piece.isEmpty() && Character.isDigit(piece.charAt(0))) {
            place.append(shown == Language.ZH ? "、" : ".");
        } else if (goesOn && !piece.isEmpty() && shown == Language.EN && Character.isLetter(piece.charAt(0))) {
            place.append(", ");
        }
        place.append(piece);
    }

    private String piece(NumberingNode node, Language shown) {
        if (node.note && !node.words.startsWith("[")) {
            return (shown == Language.ZH ? "注" : "note ") + node.words;
        }
        if (!node.words.isEmpty() && (shown == language || node.note)) {
            return node.words;
        }
        if (node.kind == NumberingNode.Kind.TEXT || node.kind == NumberingNode.Kind.LABEL && !node.words.isEmpty()) {
            String other = node.otherWords.isEmpty() ? node.counterpart : node.otherWords;
            String label = other.replaceAll("[:：—– ]+$", "");
            return shown == Language.ZH ? label.replace(" ", "") : label;
        }
        if (node.kind == NumberingNode.Kind.PARAGRAPH) {
            NumberingNode parent = node.parent.orElseThrow();
            if (node.introduces > 0) {
                return introduction(node.introduces, parent.introductions, shown);
            }
            return parent.paragraphs == 1 ? "" : paragraph(parent, node.paragraphs, shown);
        }
        boolean direct = node.parent.filter(CitationLabels::isArticle).isPresent();
        String cited = node.number
                .map(number -> direct
                        ? number.level().citedDirectly(number.ordinal()).in(shown)
                        : number.level().cited(number.ordinal()).in(shown))
                .orElse("");
        if (shown == Language.EN
                && cited.startsWith("(")
                && node.parent.filter(CitationLabels::isCitedParagraph).isPresent()) {
            return ", " + node.number.orElseThrow().level().label().en() + " " + cited;
        }
        return cited.isEmpty()
                ? ""
                : node.number.filter(number -> number.level().through()).isPresent()
                        ? cited
                        : node.parent
                                        .map(parent -> impliedParagraph(parent, shown))
                                        .orElse("")
                                + cited;
    }

    private static String introduction(int place, int of, Language shown) {
        Ordinal ordinal = new Ordinal(List.of(place), NumeralSystem.ARABIC, "");
        String each = of == 1 ? "" : (shown == Language.ZH ? INTRODUCING_ZH : INTRODUCING_EN).write(ordinal);
        return (shown == Language.ZH ? "导语" : ", introductory text") + each;
    }

    /** As the second subparagraph of Article 5(2), which point (a) is a point of. */
    private static boolean isCitedParagraph(NumberingNode parent) {
        return parent.kind == NumberingNode.Kind.PARAGRAPH
                && parent.parent.filter(NumberingNode::citesParagraphs).isPresent();
    }

    /** Whether it is an article whose paragraphs are cited, or one of these. */
    private static boolean isArticle(NumberingNode node) {
        return node.citesParagraphs()
                || node.kind == NumberingNode.Kind.PARAGRAPH
                        && node.parent.filter(NumberingNode::citesParagraphs).isPresent();
    }

    /** An item right below an article of several paragraphs is one of the first. */
    private static String impliedParagraph(NumberingNode parent, Language shown) {
        boolean implied = parent.number
                .flatMap(number -> number.level().paragraphs())
                .filter(Level.Paragraphs::implied)
                .isPresent();
        return implied && parent.paragraphs > 1 ? paragraph(parent, 1, shown) : "";
    }

    private static String paragraph(NumberingNode parent, int count, Language shown) {
        Optional<Map<Language, MarkerTemplate>> cited =
                parent.number.flatMap(number -> number.level().paragraphs()).flatMap(Level.Paragraphs::cited);
        return cited.map(templates -> templates.get(shown).write(new Ordinal(List.of(count), NumeralSystem.ARABIC, "")))
                .orElse("");
    }
}
