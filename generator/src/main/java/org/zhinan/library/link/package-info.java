/** Finds what the texts of an edition name and cite, and makes links of it; every link knows its way back. */
package org.zhinan.library.link;
