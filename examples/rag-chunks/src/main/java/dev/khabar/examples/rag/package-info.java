/**
 * Articles cut into chunks for retrieval: start with {@link dev.khabar.examples.rag.NewsSplitter}, a langchain4j document
 * splitter, which hands the work to {@code Chunker}.
 *
 * <p>{@link dev.khabar.examples.rag.RagChunks} shows it: the chunks of one article, or, for a file of many, how they
 * compare with those of langchain4j's own splitters ({@code Comparison}).
 */
@NullMarked
package dev.khabar.examples.rag;

import org.jspecify.annotations.NullMarked;
