package org.zhinan.search;

/**
 * A way to finish what is being typed.
 *
 * @param text the title to put into the search box, in the language that matched
 * @param kind the kind of what it leads to
 * @param id its id
 * @param url its page
 */
public record Suggestion(String text, String kind, String id, Localised url) {}
