/**
 * Near duplicates: which articles are reprints of one another, whatever the spelling of who typed them.
 *
 * <p>Start with {@link dev.khabar.similarity.Fingerprint#of}: it makes 128 numbers of a text, from which the similarity of
 * two texts is estimated without either. {@link dev.khabar.similarity.Fingerprint#keys} are a few of the numbers by which
 * an index, a database or a join finds the candidates to compare; {@link dev.khabar.similarity.Fingerprint#merge} makes the
 * fingerprint of several texts together.
 *
 * <p>Everything is immutable and safe to share between threads, and the numbers of a text are the same on each machine.
 */
@NullMarked
package dev.khabar.similarity;

import org.jspecify.annotations.NullMarked;
