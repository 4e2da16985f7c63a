/** Renders pages: JBake's oven with an in-memory store and parallel rendering. The only package that knows JBake and Freemarker. */
package org.zhinan.render;
