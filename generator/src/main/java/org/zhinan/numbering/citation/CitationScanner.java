package org.zhinan.numbering.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.numbering.BlockLabel;
import org.zhinan.numbering.CitedNumber;
import org.zhinan.numbering.Level;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.text.Language;

/**
 * Finds where a text names clauses by their numbers, in the way of a profile: the words of its markers and citations. Whose clauses
 * these are, and whether there are such, is not its matter.
 */
public final class CitationScanner {
    /** A longer introduction is none. */
    private static final int INTRODUCTION = 24;

    private final CitationWords words;
    private final List<String> names;
    /** Those with words of their own, and decimals. */
    private final List<CitationForm> independent;
    /** Those that are nothing but brackets and a numeral. */
    private final List<CitationForm> tails;

    private final Map<String, List<String>> levelsByNoun = new LinkedHashMap<>();
    private final Pattern anchor;
    private final Pattern starts;

    public CitationScanner(Profile profile, Language language) {
        this.words = CitationWords.of(language);
        this.names = profile.itself().names().get(language);
        List<CitationForm> all = forms(profile, language);
        this.independent = all.stream()
                .filter(each -> !each.isWordless() || each.parts() > 1)
                .toList();
        this.tails = all.stream()
                .filter(each -> each.isWordless() && each.parts() == 1 && each.hasBracket())
                .toList();
        independent.stream()
                .filter(each -> !each.isWordless() && each.joins())
                .sorted(Comparator.comparingInt(CitationForm::rank))
                .forEach(each -> {
                    List<String> levels = levelsByNoun.computeIfAbsent(each.noun(), noun -> new ArrayList<>());
                    if (!levels.contains(each.level())) {
                        levels.add(each.level());
                    }
                });
        String nouns = levelsByNoun.keySet().stream()
                .sorted(Comparator.comparingInt(noun -> -noun.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.anchor = Pattern.compile(
                nouns.isEmpty()
                        ? "(?!)"
                        : words.wordBegin() + "(?:" + words.anchor() + ")[ \\u3000]*(?<noun>" + nouns + ")"
                                + (language == Language.EN ? "s?\\b" : ""));
        // Most places are none: what the first character says is asked first.
        String first = independent.stream().map(CitationForm::firstCharacters).collect(Collectors.joining());
        this.starts = Pattern.compile("(?=[本前Tt" + first + "])" + words.wordBegin() + "(?:"
                + Stream.concat(
                                Stream.of(anchor.pattern()),
                                IntStream.range(0, independent.size())
                                        .mapToObj(i -> independent.get(i).startRegex(i)))
                        .collect(Collectors.joining("|"))
                + ")");
    }

    private static List<CitationForm> forms(Profile profile, Language language) {
        List<CitationForm> forms = new ArrayList<>();
        for (Level level : profile.levels()) {
            Level.Markers own = level.markers().get(language);
            Stream<MarkerTemplate> named = own.referred().isEmpty()
                    ? Stream.concat(Stream.of(own.cited()), own.templates().stream())
                    : Stream.concat(Stream.of(own.cited()), own.referred().stream());
            add(forms, profile, level.name(), false, Stream.concat(named, own.direct().stream()), language);
            level.paragraphs()
                    .flatMap(Level.Paragraphs::cited)
                    .ifPresent(cited -> add(
                            forms, profile, CitedNumber.PARAGRAPH, false, Stream.of(cited.get(language)), language));
            level.unnumbered()
                    .ifPresent(referred -> add(
                            forms,
                            profile,
                            CitedNumber.UNNUMBERED,
                            false,
                            Stream.of(referred.get(language)),
                            language));
        }
        for (BlockLabel label : profile.labels()) {
            if (label.isCited()) {
                add(forms, profile, label.level(), true, label.markers().get(language).stream(), language);
            }
        }
        return forms;
    }

    /** Markers that are a mere number are how a clause begins, not how it is referred to. */
    private static void add(
            List<CitationForm> forms,
            Profile profile,
            String level,
            boolean label,
            Stream<MarkerTemplate> templates,
            Language language) {
        Set<String> seen = new LinkedHashSet<>();
        MarkerTemplate[] all = templates.filter(each -> each.parts() > 0).toArray(MarkerTemplate[]::new);
        for (int i = 0; i < all.length; i++) {
            CitationForm form = new CitationForm(profile, level, label, all[i], language);
            if ((i == 0 || !form.isWordless() || form.parts() > 1) && seen.add(form.looks())) {
                forms.add(form);
            }
        }
    }

    /** That which begins at exactly this place. */
    public Optional<JoinedCitations> at(String text, int start) {
        boolean begins = at(starts, text, start).lookingAt();
        return begins ? new CitationReader(this, words, text).chain(start) : Optional.empty();
    }

    /** All of them, from left to right, without overlap. */
    public List<JoinedCitations> find(String text) {
        return find(text, 0);
    }

    /** Those that begin at this place or behind. */
    public List<JoinedCitations> find(String text, int from) {
        List<JoinedCitations> chains = new ArrayList<>();
        Matcher start = starts.matcher(text);
        int at = from;
        while (at < text.length() && start.find(at)) {
            Optional<JoinedCitations> chain = new CitationReader(this, words, text).chain(start.start());
            chain.ifPresent(chains::add);
            at = chain.map(JoinedCitations::end).orElse(start.start() + 1);
        }
        return chains;
    }

    Optional<AnchorWords> anchorAt(String text, int at) {
        Matcher matcher = at(anchor, text, at);
        if (!matcher.lookingAt() || words.isPartOfLongerWord(text, matcher.end())) {
            return Optional.empty();
        }
        int back = matcher.group("back") == null ? 0 : words.count(matcher.group("count"));
        return Optional.of(
                new AnchorWords(matcher.end(), new Citation.Anchor(levelsByNoun.get(matcher.group("noun")), back)));
    }

    /** An anchor and where its words end. */
    record AnchorWords(int end, Citation.Anchor anchor) {}

    /** What the words at this place may be: of the forms that take in most, the outermost first. */
    List<CitationForm.Found> independentAt(String text, int at, int below, boolean introduced) {
        return longest(independent.stream()
                .filter(form -> form.rank() > below && (below < -1 || form.joins()))
                .filter(form -> !form.isWordless() || introduced || isIntroduced(text, at))
                .map(form -> form.at(text, at))
                .flatMap(Optional::stream)
                .filter(found -> !found.form().isWordless() || !isAmount(text, found))
                .toList());
    }

    List<CitationForm.Found> tailsAt(String text, int at, int below) {
        return longest(tails.stream()
                .filter(form -> form.rank() > below)
                .map(form -> form.coreAt(text, at, false))
                .flatMap(Optional::stream)
                .toList());
    }

    /** A numeral of the level in its brackets. */
    List<CitationForm.Found> tailsOf(String text, int at, int rank) {
        return longest(tails.stream()
                .filter(form -> form.rank() == rank)
                .map(form -> form.coreAt(text, at, false))
                .flatMap(Optional::stream)
                .toList());
    }

    int rankOf(String level) {
        return independent.stream()
                .filter(form -> form.level().equals(level))
                .findFirst()
                .map(CitationForm::rank)
                .orElse(0);
    }

    private boolean isAmount(String text, CitationForm.Found found) {
        return words.isAmount(text, found.end())
                && tailsAt(text, found.end(), found.form().rank()).isEmpty()
                && tailsAt(text, found.end() + 1, found.form().rank()).isEmpty();
    }

    private boolean isIntroduced(String text, int at) {
        String before = text.substring(Math.max(0, at - INTRODUCTION), at);
        return words.introduces(before) || names.stream().anyMatch(before.strip()::endsWith);
    }

    private static List<CitationForm.Found> longest(List<CitationForm.Found> all) {
        int end = all.stream().mapToInt(CitationForm.Found::end).max().orElse(0);
        return all.stream()
                .filter(each -> each.end() == end)
                .sorted(Comparator.<CitationForm.Found>comparingInt(
                                each -> each.form().rank())
                        .thenComparingInt(each -> each.items().size()))
                .toList();
    }

    private static Matcher at(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
