package org.zhinan.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.search.Localised;
import org.zhinan.text.Language;

/** What documents and entries are cited by besides their titles. */
final class AlternativeCitationNames {
    private final Edition edition;
    private final ShippedSearchVocabulary words;
    private final ColloquialTitles spoken;

    AlternativeCitationNames(Edition edition, ShippedSearchVocabulary words) {
        this.edition = edition;
        this.words = words;
        this.spoken = new ColloquialTitles(edition.documents(), words.genres());
    }

    /** Its short name and other names, then its number, and as which annex. */
    List<Localised> of(Document document) {
        List<Localised> names = new ArrayList<>(List.of(SearchEntryBuilder.localised(document.shortName())));
        edition.texts().calledToo().getOrDefault(document.id(), List.of()).stream()
                .filter(name -> Arrays.stream(Language.values())
                        .allMatch(language -> name.in(language).isEmpty()
                                || !name.in(language).equals(document.name().in(language))))
                .map(SearchEntryBuilder::localised)
                .forEach(names::add);
        names.addAll(spoken.of(document));
        document.number().map(Clause::official).ifPresent(number -> names.add(new Localised(number, number)));
        document.annexOf().forEach(annex -> {
            Document parent = edition.document(annex.of());
            ShippedSearchVocabulary.Phrases called = document.relationTo(parent) == Document.Relation.ANNEX_OF_ANNEX
                    ? words.annexOfAnnex()
                    : words.annex();
            List<Localised> labels = numbered(called, annex.number() == 0 ? "" : String.valueOf(annex.number()));
            if (annex.number() > 0) {
                names.addAll(labels);
                names.addAll(counted(called, String.valueOf(annex.number())));
            }
            Localised whole = parent.number()
                    .map(Clause::official)
                    .map(number -> new Localised(number, number))
                    .orElse(SearchEntryBuilder.localised(parent.shortName()));
            labels.forEach(label -> names.add(
                    new Localised(whole.zh() + label.zh(), label.en().isEmpty() ? "" : whole.en() + " " + label.en())));
        });
        return names.stream().distinct().toList();
    }

    /** As in 场景40, 40号场景 and 40th scenario, by the number that the text gives. */
    List<Localised> of(CatalogueEntry entry, Clause clause) {
        String number = clause.id().substring(clause.id().lastIndexOf('-') + 1);
        List<Localised> names = new ArrayList<>();
        Optional.ofNullable(words.kinds().get(entry.kind().id())).ifPresent(called -> {
            names.addAll(numbered(called, number));
            called.zh().forEach(word -> names.add(new Localised(number + "号" + word, "")));
            called.en().forEach(word -> names.add(new Localised("", number + " " + word)));
        });
        return names;
    }

    /** As in 第2个附件 and 2nd annex. */
    private static List<Localised> counted(ShippedSearchVocabulary.Phrases called, String number) {
        return Stream.concat(
                        called.zh().stream().map(word -> new Localised(number + word, "")),
                        called.en().stream().map(word -> new Localised("", number + " " + word)))
                .toList();
    }

    /** As many as there are words in the language that has more. */
    private static List<Localised> numbered(ShippedSearchVocabulary.Phrases called, String number) {
        return IntStream.range(0, Math.max(called.zh().size(), called.en().size()))
                .mapToObj(k -> new Localised(
                        k < called.zh().size() ? called.zh().get(k) + number : "",
                        k < called.en().size() ? (called.en().get(k) + " " + number).strip() : ""))
                .toList();
    }
}
