/** The command line: arguments to calls, exit codes, and what is printed. */
package org.zhinan.cli;
