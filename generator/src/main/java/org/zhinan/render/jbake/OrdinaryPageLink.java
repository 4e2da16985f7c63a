package org.zhinan.render.jbake;

import org.zhinan.text.Language;

/**
 * An ordinary page as other pages link to it.
 *
 * @param path where it stands, from the root
 * @param type its JBake type
 * @param day its date, as in 2024-11-22
 */
public record OrdinaryPageLink(String path, Language language, String type, String title, String summary, String day) {}
