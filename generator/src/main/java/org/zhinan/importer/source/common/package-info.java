/** What the readers of the formats share and what knows no text as a whole: bytes, characters, numbers, formulas, and why a file is not read. */
package org.zhinan.importer.source.common;
