/**
 * JBake, tamed: its oven with a content store in memory, strict headers, strict templates with escaping, parallel rendering, and no
 * clock, locale or system property. It crawls and renders the ordinary pages of a content pack and renders the typed pages with them;
 * {@link org.zhinan.render.jbake.JBakeProject} is the way in. The only package that knows JBake; it does not know {@code render}.
 */
package org.zhinan.render.jbake;
