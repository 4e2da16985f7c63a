/** The data of the site for other programs: JSON, CSV, JSON Lines and TMX. */
package org.zhinan.export;
