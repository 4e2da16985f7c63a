package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.text.Bilingual;

/**
 * Someone who has something to do, with the clauses' words for each duty.
 *
 * @param call id of the only call under which that is so
 */
public record Actor(String id, Bilingual name, List<Quote> duties, Optional<String> call) {}
