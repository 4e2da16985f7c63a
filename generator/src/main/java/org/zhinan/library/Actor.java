package org.zhinan.library;

import java.util.List;
import org.zhinan.text.Bilingual;

/** Someone who has something to do, with the clauses' words for each duty. */
public record Actor(String id, Bilingual name, List<Quote> duties) {}
