package org.zhinan.picture;

import java.util.List;

/** A card of a tree with what hangs on it. */
record Branch(Card card, List<Branch> children) {}
