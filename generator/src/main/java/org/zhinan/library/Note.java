package org.zhinan.library;

import java.util.List;
import org.zhinan.text.Bilingual;

/** What the editor says at some clauses. */
public record Note(String id, List<Clause> clauses, Bilingual text) {}
