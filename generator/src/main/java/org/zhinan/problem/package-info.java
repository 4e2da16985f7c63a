/** What is wrong with the input, where, and how to cure it: collected over a whole run and reported at once. */
package org.zhinan.problem;
