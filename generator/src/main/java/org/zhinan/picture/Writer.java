package org.zhinan.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.Target;
import org.zhinan.site.address.Citation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Writes the paragraphs of cards in the language of a page. */
final class Writer {
    static final int PAD = 10;
    static final int LEAF_PAD = 2;

    private final Edition edition;
    private final Language language;
    private final Labels labels;

    Writer(Edition edition, Language language, Labels labels) {
        this.edition = edition;
        this.language = language;
        this.labels = labels;
    }

    /** A card being written; what is absent adds no paragraph. */
    final class Draft {
        private final List<Card.Paragraph> paragraphs = new ArrayList<>();

        Draft add(Face face, String role, Phrase phrase, Optional<Target> target) {
            paragraphs.add(new Card.Paragraph(phrase, face, role, target));
            return this;
        }

        Draft label(Face face, String role, String words) {
            return add(face, role, new Phrase(words, language), Optional.empty());
        }

        Draft words(Face face, String role, Bilingual words) {
            return add(face, role, phrase(words), Optional.empty());
        }

        Draft cited(Clause clause) {
            String citation =
                    Citation.of(edition.document(clause.document()), clause).in(language);
            return add(Face.SMALL, "soft", new Phrase(citation, language), Optional.of(to(clause)));
        }

        Card card(String look) {
            return new Card(look, PAD, List.copyOf(paragraphs));
        }

        Card leaf(String look) {
            return new Card(look, LEAF_PAD, List.copyOf(paragraphs));
        }
    }

    Draft draft() {
        return new Draft();
    }

    Phrase phrase(Bilingual words) {
        return Phrase.of(words, language);
    }

    String label(String key, Object... values) {
        return labels.of(key, values);
    }

    String date(LocalDate day) {
        return label("date", day.getYear(), label("month." + day.getMonthValue()), day.getDayOfMonth());
    }

    static Target to(Clause clause) {
        return new Target.ToClause(clause.document(), clause.id());
    }

    static Target to(Entry entry) {
        return new Target.ToEntry(entry.kind(), entry.id());
    }

    Picture.Pair pair(String name, Picture wide, Optional<Picture> narrow, Object... values) {
        return new Picture.Pair(
                name,
                label("picture." + name + ".title", values),
                label("picture." + name + ".description", values),
                wide,
                narrow);
    }
}
