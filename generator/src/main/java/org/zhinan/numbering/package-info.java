/** How a text numbers its clauses, as data, and what each block is called and cited by it. */
package org.zhinan.numbering;
