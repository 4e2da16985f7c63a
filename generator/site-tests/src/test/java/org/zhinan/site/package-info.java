/** Tests of the real site and of the distribution, as users meet them: the finished files, in a browser, in an office program. */
package org.zhinan.site;
