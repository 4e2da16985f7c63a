package org.zhinan.library.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.library.LinkSpan;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.citation.CitationScanner;
import org.zhinan.numbering.citation.JoinedCitations;
import org.zhinan.text.Language;

/** In English the document is named behind the number, as in Article 5 of Directive 2014/24/EU, or before, as in the Act, section 5. */
final class EnglishAttribution implements CitationDocumentResolver {
    private static final int WINDOW = 80;
    private static final Pattern OF = Pattern.compile(",?\\s+of\\s+");
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\s+(?:(?:to|in|under)\\s+(?:the\\s+)?(?:[A-Z“\"]|that\\b|those\\b)|thereof\\b|thereto\\b|[A-Z]{2,}\\b|[“\"])");
    private static final String INSTRUMENT =
            "(?:Regulation|Directive|Decision|Treaty|Charter|Convention|Protocol|Agreement|Act|Law|Code|Order|Measures|Rules|Provisions"
                    + "|Constitution|Statute|Standard)s?";
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            ".*(?<!\\b[Tt]h(?:is|ese) )\\b" + INSTRUMENT
                    + "(?:\\s+\\([A-Z, ]+\\))?(?:\\s+(?:No\\.?\\s+)?[\\d/]*\\d[\\d/A-Z.-]*)?,\\s*",
            Pattern.DOTALL);
    private static final Pattern INSTRUMENTS = Pattern.compile(
            "(?<!\\b[Tt]his )(?<!\\b[Tt]hese )\\b" + INSTRUMENT + "\\b(?:\\s+\\([A-Z, ]+\\))?|(?<=[.;:!?])\\s+|\\n");
    private static final Pattern IN_PARTICULAR =
            Pattern.compile(".*\\b(?:in particular|notably|especially|including)(?:\\s+the)?\\s*", Pattern.DOTALL);
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i:that|those|its|their|said|act|law|code|statute|form|guide|manual|rules|standard|treaty|regulations?|directive)");

    private static final Pattern BEFORE_NAME = Pattern.compile(".*?(\\s+of\\s+(?:the\\s+)?)", Pattern.DOTALL);

    private final String text;
    private final List<LinkSpan> names;
    private final int floor;
    private final String own;
    private final Profile profile;
    private final List<String> itself;
    private final Map<Integer, LinkSpan> namesByStart = new HashMap<>();
    private final Map<Integer, LinkSpan> namesByEnd = new HashMap<>();
    private final Matcher instruments;
    private boolean next;
    private int sentence;
    private int instrument = -1;
    private int foreign = -1;

    /** As {@link ChineseAttribution}. */
    EnglishAttribution(String text, int floor, String own, Profile profile, List<LinkSpan> names) {
        this.text = text;
        this.names = names;
        this.floor = floor;
        this.own = own;
        this.profile = profile;
        this.itself = profile.itself().names().get(Language.EN);
        this.instruments = INSTRUMENTS.matcher(text);
        this.next = instruments.find();
        names.forEach(name -> {
            namesByStart.put(name.start(), name);
            namesByEnd.put(name.end(), name);
        });
    }

    @Override
    public Owner of(JoinedCitations chain) {
        readTo(chain.start());
        Owner owner = behind(chain).or(() -> before(chain)).orElseGet(() -> bare(chain));
        if (!owner.own()) {
            foreign = chain.end();
        }
        return owner;
    }

    private boolean isOwn(LinkSpan name) {
        return DocumentNames.document(name).filter(own::equals).isPresent();
    }

    @Override
    public List<LinkSpan> others() {
        return names.stream()
                .filter(name -> DocumentNames.document(name).isPresent() && !isOwn(name))
                .toList();
    }

    /** What ends right before the name and its "of". */
    @Override
    public Optional<JoinedCitations> of(LinkSpan other, CitationScanner finder) {
        Matcher of = BEFORE_NAME.matcher(window(other.start()));
        if (!of.matches()) {
            return Optional.empty();
        }
        int end = other.start() - (of.end() - of.start(1));
        int from = from(end);
        List<JoinedCitations> chains = finder.find(text.substring(from, end), 0);
        return chains.isEmpty() || chains.get(chains.size() - 1).end() != end - from
                ? Optional.empty()
                : Optional.of(chains.get(chains.size() - 1).moved(from));
    }

    private Owner bare(JoinedCitations chain) {
        boolean anchored = chain.citations().get(0).anchor().isPresent();
        boolean relative = !anchored
                && profile.isRelative(
                        chain.citations().get(0).steps().get(0).options().get(0).level());
        boolean ofInstrument = instrument >= sentence
                && IN_PARTICULAR.matcher(window(chain.start())).matches();
        return !anchored && (ofInstrument || relative && foreign >= sentence)
                ? Owner.OTHER
                : new Owner(true, false, chain.start());
    }

    private void readTo(int place) {
        while (next && instruments.start() < place) {
            if (instruments.group().isBlank()) {
                sentence = instruments.end();
            } else {
                instrument = instruments.start();
            }
            next = instruments.find();
        }
    }

    private Optional<Owner> behind(JoinedCitations chain) {
        int end = chain.end();
        Matcher of = OF.matcher(text).region(end, text.length());
        if (of.lookingAt()) {
            return Optional.of(ofDocument(chain, of.end()));
        }
        boolean another = OF_ANOTHER.matcher(text).region(end, text.length()).lookingAt();
        boolean toItself = another
                && itself.stream()
                        .anyMatch(name -> text.startsWith(" to " + name, end) || text.startsWith(" in " + name, end));
        return another && !toItself ? Optional.of(Owner.OTHER) : Optional.empty();
    }

    private Owner ofDocument(JoinedCitations chain, int at) {
        if (itself.stream().anyMatch(name -> text.startsWith(name, at))) {
            return new Owner(true, true, chain.start());
        }
        int name = text.startsWith("the ", at) ? at + "the ".length() : at;
        return Optional.ofNullable(namesByStart.get(name))
                .or(() -> Optional.ofNullable(namesByStart.get(at)))
                .filter(this::isOwn)
                .map(link -> new Owner(true, true, chain.start()))
                .orElse(Owner.OTHER);
    }

    private Optional<Owner> before(JoinedCitations chain) {
        int end = chain.start();
        while (end > floor && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end <= floor) {
            return Optional.empty();
        }
        if (namesByEnd.containsKey(end)) {
            return Optional.of(isOwn(namesByEnd.get(end)) ? new Owner(true, true, chain.start()) : Owner.OTHER);
        }
        char last = text.charAt(end - 1);
        if (last == ',') {
            return NAMED_BEFORE.matcher(window(end)).matches() ? Optional.of(Owner.OTHER) : Optional.empty();
        }
        boolean closes = "”\")》]".indexOf(last) >= 0;
        return closes || isNameOfAnother(end) ? Optional.of(Owner.OTHER) : Optional.empty();
    }

    /** A capital letter within a sentence, a number and some words end the name of another text. */
    private boolean isNameOfAnother(int end) {
        String window = window(end);
        int from = window.length();
        while (from > 0 && isOfWord(window.charAt(from - 1))) {
            from--;
        }
        String word = window.substring(from);
        if (word.isEmpty()) {
            return false;
        }
        if (word.chars().anyMatch(Character::isDigit)
                || OF_OTHERS.matcher(word).matches()
                || word.matches(".*['’]s?")) {
            return true;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String before = window.substring(0, from).stripTrailing();
        boolean begins = before.isEmpty() || ".;:!?(“\"—–".indexOf(before.charAt(before.length() - 1)) >= 0;
        return capital && (acronym || !begins);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || "'’/-".indexOf(c) >= 0;
    }

    /** Nothing of what stands before the floor: a short name may stand there. */
    private String window(int end) {
        return text.substring(from(end), end);
    }

    private int from(int end) {
        return Math.min(end, Math.max(floor, end - WINDOW));
    }
}
