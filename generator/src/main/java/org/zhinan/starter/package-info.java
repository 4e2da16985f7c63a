/** What an editor starts from: a small complete content pack, and drafts of documents made of pasted text. */
package org.zhinan.starter;
