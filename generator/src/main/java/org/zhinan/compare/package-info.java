/** Says in which words two texts differ. */
package org.zhinan.compare;
