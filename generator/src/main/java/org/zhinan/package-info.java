/**
 * Zhinan turns a policy-guidance kit into a bilingual static site.
 *
 * <p>The way of the data: {@code content} reads the pack, {@code markdown} cuts texts into clauses, {@code library.build} aligns, links
 * and checks them into the {@code library}; {@code form}, {@code pdf} and {@code export} write the files beside the pages; {@code site}
 * says what stands where, {@code site.address} at which address, and which entries search finds; {@code render} makes the pages, with
 * JBake tamed in {@code render.jbake}; {@code publish} puts the site into place. {@code form.filled} reads what comes back; {@code
 * serve} makes one site after another by the same line; {@code starter} and {@code cli} stand before it. Everything stands on {@code
 * text}, {@code files}, {@code cache}, {@code memo} and {@code problem}. {@link org.zhinan.SiteGenerator} shows the line.
 */
package org.zhinan;
