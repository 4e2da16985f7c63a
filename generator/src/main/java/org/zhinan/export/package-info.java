/** The data of the site for other programs: JSON, CSV, JSON Lines, TMX and Akoma Ntoso. */
package org.zhinan.export;
