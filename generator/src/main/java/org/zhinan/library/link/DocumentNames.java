package org.zhinan.library.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.EditionYaml.Alias;
import org.zhinan.library.Edition;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget.ToDocument;
import org.zhinan.text.Language;

/** The documents of an edition by the names that texts call them by. */
final class DocumentNames {
    private final Map<String, String> documents = new HashMap<>();

    DocumentNames(Edition edition, List<Alias> aliases, Language language) {
        aliases.forEach(alias -> alias.in(language).forEach(name -> documents.putIfAbsent(name, alias.document())));
        edition.documents()
                .forEach(document -> documents.putIfAbsent(document.name().in(language), document.id()));
        documents.remove("");
    }

    /** The document with exactly this title or alias. */
    Optional<String> document(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    /** What a name in a text is: a document of the edition, or nothing for what is of others. */
    static Optional<String> document(LinkSpan name) {
        return name.target() instanceof ToDocument to ? Optional.of(to.document()) : Optional.empty();
    }
}
