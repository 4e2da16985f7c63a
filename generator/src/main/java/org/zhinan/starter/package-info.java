/** What an editor starts from: a sample pack. */
package org.zhinan.starter;
