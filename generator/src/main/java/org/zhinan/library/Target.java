package org.zhinan.library;

/** What a link leads to. */
public sealed interface Target {
    record ToClause(String document, String clause) implements Target {}

    record ToDocument(String document) implements Target {}

    record ToEntry(EntryKind kind, String id) implements Target {}

    record ToReference(String id) implements Target {}

    record ToWeb(String url) implements Target {}

    record ToPhone(String number) implements Target {}
}
