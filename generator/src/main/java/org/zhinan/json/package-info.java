/** The one place that reads and writes JSON. */
package org.zhinan.json;
