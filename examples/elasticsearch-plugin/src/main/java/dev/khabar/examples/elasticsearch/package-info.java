/**
 * The library's Lucene parts as Elasticsearch's stable plugin API takes them, one class for each name that an index may
 * use; {@code named_components.json} lists them.
 */
@NullMarked
package dev.khabar.examples.elasticsearch;

import org.jspecify.annotations.NullMarked;
