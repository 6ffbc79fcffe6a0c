/**
 * The network that reads a text and scores the marks of each letter: two bidirectional layers of long short-term memory
 * (S. Hochreiter, J. Schmidhuber, 1997) over symbols.
 *
 * <p>{@link dev.khabar.restoration.network.Alphabet} says which symbol a character is,
 * {@link dev.khabar.restoration.network.Symbols} hold those of a text with their places,
 * {@link dev.khabar.restoration.network.Passage} is what is read at once.
 * {@link dev.khabar.restoration.network.Network} runs several passages side by side over the
 * {@link dev.khabar.restoration.network.Weights}, which {@link dev.khabar.restoration.network.WeightsFile} reads. It knows
 * nothing of marks: a label is a number. Not exported.
 */
@NullMarked
package dev.khabar.restoration.network;

import org.jspecify.annotations.NullMarked;
