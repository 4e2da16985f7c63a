package org.zhinan.importer.source;

import org.zhinan.text.Bilingual;

/**
 * Something that the editor should know.
 *
 * @param message one sentence without a full stop
 * @param line as of {@link SourceBlock#line()}; 0 when it is about the whole file
 */
public record SourceNotice(Bilingual message, int line) {}
