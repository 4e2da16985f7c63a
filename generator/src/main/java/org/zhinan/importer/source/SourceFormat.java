package org.zhinan.importer.source;

/** The kinds of files that are read. */
public enum SourceFormat {
    /** Each line is a paragraph; a sentence may go on in the next one. */
    TEXT,
    HTML,
    DOCX,
    ODT
}
