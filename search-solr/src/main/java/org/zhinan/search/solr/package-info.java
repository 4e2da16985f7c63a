/** The search as a plugin of Solr: analysis for its schema, and a component for its request handlers. */
package org.zhinan.search.solr;
