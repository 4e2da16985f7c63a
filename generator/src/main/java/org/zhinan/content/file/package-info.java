/** Files of a content pack as they stand: their texts, and what is wrong with their characters. */
package org.zhinan.content.file;
