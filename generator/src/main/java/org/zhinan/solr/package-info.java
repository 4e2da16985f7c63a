/** The search in a SolrCloud, over HTTP: publishes the entries of a site to it, and asks it. No class of Solr is used. */
package org.zhinan.solr;
