/**
 * Zhinan turns a policy-guidance kit into a bilingual static site.
 *
 * <p>The way of the data: {@code content} reads the pack, {@code markdown} cuts texts into clauses, {@code library} aligns, links and
 * checks, {@code form} writes the blank forms, {@code export} the data for other programs, {@code page} says what stands where, {@code
 * bake} renders, {@code searchable} feeds the search index, {@code publish} puts the site into place; {@code serve} and {@code cli}
 * stand before it. {@link org.zhinan.SiteGenerator} shows the line.
 */
package org.zhinan;
