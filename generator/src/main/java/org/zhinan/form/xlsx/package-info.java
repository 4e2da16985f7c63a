/** Blank forms as workbooks: their layouts, cells, formulas, and the rules that check what is typed. */
package org.zhinan.form.xlsx;
