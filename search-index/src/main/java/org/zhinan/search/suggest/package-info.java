/** Ways to finish what is being typed: titles by ideographs, by sound, by first letters, and in English. */
package org.zhinan.search.suggest;
