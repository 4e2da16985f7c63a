package org.zhinan.library.wording;

import java.util.List;
import org.zhinan.content.TranslationConventionsYaml.Modality;

/** Chinese words of obligation and the like, beside the English ones that stand for them. */
final class ModalWords {
    private final List<Modality> conventions;
    private final EnglishWordMatcher finder;

    ModalWords(List<Modality> conventions, EnglishWordMatcher finder) {
        this.conventions = conventions;
        this.finder = finder;
    }

    /** The conventions whose Chinese is there and whose English is not. */
    List<Modality> missing(String chinese, String english) {
        return conventions.stream()
                .filter(each ->
                        isMeant(each, chinese) && each.en().stream().noneMatch(words -> finder.isIn(english, words)))
                .toList();
    }

    /** The English words that are there without the Chinese of any convention for them. */
    List<String> added(String chinese, String english) {
        return conventions.stream()
                .flatMap(each -> each.en().stream())
                .distinct()
                .filter(words -> finder.isIn(english, words))
                .filter(words -> conventions.stream()
                        .filter(each -> each.en().stream().anyMatch(longer -> finder.isIn(longer, words)))
                        .noneMatch(each -> isMeant(each, chinese)))
                .toList();
    }

    private static boolean isMeant(Modality convention, String chinese) {
        String rest = chinese;
        for (String longer : convention.notWithin()) {
            rest = rest.replace(longer, " ");
        }
        return convention.zh().stream().anyMatch(rest::contains);
    }
}
