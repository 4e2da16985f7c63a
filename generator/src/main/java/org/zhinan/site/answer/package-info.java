/** Answers to questions about the structure of a guidance, made from the library: what there is, what belongs to what, who, where, when. */
package org.zhinan.site.answer;
