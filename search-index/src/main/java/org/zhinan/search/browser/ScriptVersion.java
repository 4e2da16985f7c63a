package org.zhinan.search.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchable;

/**
 * What all scripts of one search say and no others: a page that is open while its site is replaced would otherwise answer with numbers of
 * one version that mean something else in the other.
 */
final class ScriptVersion {

    private static final int CHARACTERS = 8;

    private ScriptVersion() {}

    /**
     * Of a corpus, the words for it, and the engine.
     *
     * @param pieces the engine's
     * @return hexadecimal digits
     */
    static String of(IndexableCorpus corpus, List<String> pieces) {
        MessageDigest digest = sha256();
        pieces.forEach(name -> update(digest, ScriptWriter.piece(name)));
        update(digest, JsonLiteral.of(CommonSearchData.core(corpus)));
        update(digest, JsonLiteral.of(CommonSearchData.structure(corpus)));
        update(digest, JsonLiteral.of(CommonSearchData.english(corpus)));
        update(digest, JsonLiteral.of(CommonSearchData.plain(corpus)));
        update(digest, JsonLiteral.of(CommonSearchData.plainEnglish(corpus)));
        corpus.searchables().stream()
                .filter(searchable -> !searchable.isClause())
                .map(Searchable::entry)
                .map(SearchEntry::toString)
                .forEach(entry -> update(digest, entry));
        return HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS);
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
