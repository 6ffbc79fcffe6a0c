/** A plugin for OpenSearch: {@link dev.khabar.examples.opensearch.KhabarPlugin} names what it adds. */
@NullMarked
package dev.khabar.examples.opensearch;

import org.jspecify.annotations.NullMarked;
