/**
 * Bytes in and out: files that come with the program, files written with their folders, JSON, digests, and ZIP files that are the same
 * for the same content.
 */
package org.zhinan.files;
