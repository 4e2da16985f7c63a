/** Drafts of documents, made of pasted text or of a file: what {@code import} writes. */
package org.zhinan.importer;
