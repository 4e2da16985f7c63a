/** Documents as Akoma Ntoso, the XML for legal texts of OASIS LegalDocML 1.0. */
package org.zhinan.export.akn;
