/** Values that a text states in its own words: days, times, quantities, ways to reach somebody; and whether a text states a value. */
package org.zhinan.fact;
