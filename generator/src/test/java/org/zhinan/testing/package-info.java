/** What tests of several packages share: packs to build, folders to compare, expected files to update. */
package org.zhinan.testing;
