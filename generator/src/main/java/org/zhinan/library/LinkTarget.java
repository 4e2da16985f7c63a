package org.zhinan.library;

/** What a link leads to. */
public sealed interface LinkTarget {
    record ToClause(String document, String clause) implements LinkTarget {}

    record ToDocument(String document) implements LinkTarget {}

    record ToEntry(EntryKind kind, String id) implements LinkTarget {}

    record ToReference(String id) implements LinkTarget {}

    record ToWeb(String url) implements LinkTarget {}

    record ToPhone(String number) implements LinkTarget {}
}
