/** What an editor has - pasted text, a saved web page, DOCX or ODT - read into one form, with every official character as it stands. */
package org.zhinan.importer.source;
