/** Renders pages by Freemarker templates, through the oven of {@code render.jbake}. Freemarker is known here and there alone. */
package org.zhinan.render;
