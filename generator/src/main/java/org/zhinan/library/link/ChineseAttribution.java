package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget.ToDocument;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.citation.CitationScanner;
import org.zhinan.numbering.citation.JoinedCitations;
import org.zhinan.text.Language;

/** In Chinese the document is named before the number: 本办法第十条, 《会计法》第十条. */
final class ChineseAttribution implements CitationDocumentResolver {
    private static final int LONGEST_TITLE = 100;
    private static final String STOPS = "。；;！？!?\n";
    /** Before 本法 and the like these make another word, as 基本法. */
    private static final String MAKE_A_WORD = "基日资成版样文课根标剧脚原";

    private static final Pattern LEGAL_TITLE =
            Pattern.compile(".*(?:法|法典|条例|办法|规定|细则|规则|决定|规程|章程|准则|公约|协定|解释|通则|标准|规范)(?:[（(][^）)]*[）)])?");
    private static final Pattern STANDARD =
            Pattern.compile(".*[A-Z]{2}[A-Z/]*\\s?[\\d.]+(?:[—–-]\\d{4})?", Pattern.DOTALL);
    /** What may stand right before a number that is of the text itself; any other word may be the name of a law. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            ".*(?:按照|依照|参照|比照|遵照|对照|根据|依据|按|依|违反|执行|适用|援引|符合|满足|达到|具备|具有|所有|有|属于|(?<!意)见|参见|详见|和|与|及|或者|或|由"
                    + "|在|对|将|除|如|因|经|从|以|且|即|至|到|于|为|是|是指|涉及|包括|遵守|履行|受|并|但|向|就|未|填写|填报|填入|列入|给出|采用|使用|引用|利用"
                    + "|參照|遵照|對照|根據|依據|違反|執行|適用|準用|滿足|達到|具備|見|參見|詳見|與|對|將|從|經|為|係|並|於|採用)",
            Pattern.DOTALL);

    /** Between the name of a document and the number, as in 《条例》（修订）的第三条. */
    private static final Pattern BETWEEN = Pattern.compile("(?:[（(][^（()）]{1,40}[）)])?[ \\u3000]*(?:中的|的|中)?");

    private final String text;
    private final List<LinkSpan> names;
    private final int floor;
    private final String own;
    private final Profile profile;
    private final List<String> itself;
    private final DocumentNames documents;
    private final Map<Integer, LinkSpan> namesByEnd = new HashMap<>();
    private int read;
    private int sentence;
    private int foreign = -1;
    private int explicit = -1;

    /**
     * @param floor where the words begin, behind the number of the clause
     * @param own id of the document
     * @param profile how it is numbered, and how it calls itself
     * @param names documents and cited texts that are named in the text
     */
    ChineseAttribution(
            String text, int floor, String own, Profile profile, DocumentNames documents, List<LinkSpan> names) {
        this.text = text;
        this.names = names;
        this.floor = floor;
        this.own = own;
        this.profile = profile;
        this.itself = profile.itself().names().get(Language.ZH);
        this.documents = documents;
        names.forEach(name -> namesByEnd.put(name.end(), name));
    }

    @Override
    public Owner of(JoinedCitations chain) {
        readTo(chain.start());
        int end = before(chain.start());
        Owner owner =
                named(chain, end).or(() -> named(chain, withoutParticle(end))).orElseGet(() -> bare(chain, end));
        if (!owner.own()) {
            foreign = chain.end();
        }
        explicit = chain.end();
        return owner;
    }

    @Override
    public List<LinkSpan> others() {
        List<LinkSpan> others = new ArrayList<>();
        names.stream()
                .filter(name -> name.end() > floor && text.charAt(name.end() - 1) != '》' && isIntroduced(name.start()))
                .forEach(others::add);
        for (int close = text.indexOf('》', floor); close >= 0; close = text.indexOf('》', close + 1)) {
            int end = close + 1;
            Optional<String> title = title(close);
            title.flatMap(documents::document)
                    .map(document ->
                            new LinkSpan(end - title.orElseThrow().length() - 2, end, new ToDocument(document)))
                    .ifPresent(others::add);
        }
        others.removeIf(other ->
                DocumentNames.document(other).filter(id -> !id.equals(own)).isEmpty());
        return others;
    }

    @Override
    public Optional<JoinedCitations> of(LinkSpan other, CitationScanner finder) {
        Matcher between = BETWEEN.matcher(text).region(other.end(), text.length());
        int start = between.lookingAt() ? between.end() : other.end();
        return finder.at(text, start);
    }

    private Owner bare(JoinedCitations chain, int end) {
        Owner self = new Owner(true, false, chain.start());
        if (!isIntroduced(end)) {
            return Owner.OTHER;
        }
        if (chain.citations().get(0).anchor().isPresent()) {
            return self;
        }
        String level = chain.citations().get(0).steps().get(0).options().get(0).level();
        boolean another = foreign >= sentence || profile.isRelative(level) && explicit >= sentence;
        return another ? Owner.OTHER : self;
    }

    /** The sentence that the place is in, and whether it has named another law so far. */
    private void readTo(int place) {
        for (; read < place; read++) {
            char c = text.charAt(read);
            if (STOPS.indexOf(c) >= 0) {
                sentence = read + 1;
            } else if (c == '》' && isOfOthers(read)) {
                foreign = read;
            }
        }
    }

    private boolean isOfOthers(int close) {
        return title(close)
                .filter(title -> LEGAL_TITLE.matcher(title).matches())
                .filter(title -> documents.document(title).filter(own::equals).isEmpty())
                .isPresent();
    }

    private int before(int place) {
        int end = place;
        while (end > floor && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u3000')) {
            end--;
        }
        return end;
    }

    private int withoutParticle(int end) {
        for (String particle : List.of("中的", "的", "中")) {
            if (end - particle.length() >= floor && text.startsWith(particle, end - particle.length())) {
                return end - particle.length();
            }
        }
        return end;
    }

    private Optional<Owner> named(JoinedCitations chain, int end) {
        if (end <= floor) {
            return Optional.empty();
        }
        for (String name : itself) {
            int start = end - name.length();
            if (start >= floor && text.startsWith(name, start)) {
                boolean word = start > 0 && MAKE_A_WORD.indexOf(text.charAt(start - 1)) >= 0;
                return Optional.of(word ? Owner.OTHER : new Owner(true, true, start));
            }
        }
        char last = text.charAt(end - 1);
        if (last == '》' || last == '”') {
            return Optional.of(titled(chain, end - 1));
        }
        if (last == '）' || last == ')') {
            int from = Math.max(floor, end - LONGEST_TITLE);
            String before = text.substring(from, end);
            int open = from + Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
            boolean title = open > floor && text.charAt(open - 1) == '》';
            return Optional.of(title ? titled(chain, open - 1) : Owner.OTHER);
        }
        return Optional.ofNullable(namesByEnd.get(end))
                .map(name -> DocumentNames.document(name).filter(own::equals).isPresent() && isIntroduced(name.start())
                        ? new Owner(true, true, chain.start())
                        : Owner.OTHER);
    }

    private Owner titled(JoinedCitations chain, int close) {
        Optional<String> title = title(close);
        int open = close - title.map(String::length).orElse(0) - 1;
        boolean self = open > floor && text.charAt(open - 1) == '本' && itself.contains("本" + title.orElse(""));
        return self
                ? new Owner(true, true, open - 1)
                : title.flatMap(documents::document)
                        .filter(own::equals)
                        .map(document -> new Owner(true, true, chain.start()))
                        .orElse(Owner.OTHER);
    }

    private Optional<String> title(int close) {
        String before = text.substring(Math.max(0, close - LONGEST_TITLE), close);
        int open = before.lastIndexOf(text.charAt(close) == '》' ? '《' : '“');
        return open >= 0 ? Optional.of(before.substring(open + 1)) : Optional.empty();
    }

    /** Whether no name can end here: at the beginning, after punctuation, or after a word that names nothing. */
    private boolean isIntroduced(int end) {
        if (end <= floor) {
            return true;
        }
        char last = text.charAt(end - 1);
        String window = text.substring(Math.max(floor, end - 24), end);
        if (last == '，' || last == ',' || last == '、') {
            boolean law = end - 2 >= floor && text.charAt(end - 2) == '》' && isOfOthers(end - 2);
            return !law
                    && !STANDARD.matcher(window.substring(0, window.length() - 1))
                            .matches();
        }
        return "》”〕“".indexOf(last) < 0 && !Character.isLetterOrDigit(last)
                || INTRODUCTION.matcher(window).matches();
    }
}
