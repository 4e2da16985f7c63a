package org.zhinan.library;

import org.zhinan.text.Bilingual;

/** Words of a clause, verbatim in both languages. */
public record Quote(Clause clause, Bilingual text) {}
