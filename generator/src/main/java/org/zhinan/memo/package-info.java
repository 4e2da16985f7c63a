/** What earlier builds of the same process made, by what it was made of. */
package org.zhinan.memo;
