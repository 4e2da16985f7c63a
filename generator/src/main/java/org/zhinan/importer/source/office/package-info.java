/** Text documents of office programs, DOCX and ODT: their parts as XML, and the numbers that the programs make. */
package org.zhinan.importer.source.office;
