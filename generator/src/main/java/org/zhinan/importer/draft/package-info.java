/** What a draft is made of: the blocks of a text and of its annexes, and what an editor has to look at in them. */
package org.zhinan.importer.draft;
