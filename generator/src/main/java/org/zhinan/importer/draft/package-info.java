/** What a draft is made of: the blocks of a text, and what an editor has to look at in them. */
package org.zhinan.importer.draft;
