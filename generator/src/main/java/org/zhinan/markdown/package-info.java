/** Turns the Markdown of a document into numbered blocks; the rule of clause ids lives here. */
package org.zhinan.markdown;
