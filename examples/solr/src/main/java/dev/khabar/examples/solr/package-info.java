/** Apache Solr with the library's analysis: start with {@link dev.khabar.examples.solr.NewsCore}. */
@NullMarked
package dev.khabar.examples.solr;

import org.jspecify.annotations.NullMarked;
