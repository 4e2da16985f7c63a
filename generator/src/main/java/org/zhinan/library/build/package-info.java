/** Resolves, aligns, links and checks what the content pack says, and makes the library of it. */
package org.zhinan.library.build;
