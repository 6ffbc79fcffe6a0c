/**
 * Whether a clause begins behind a mark or the old one goes on.
 *
 * <p>{@link dev.khabar.sentence.clause.ClauseWords} knows what a word is to clauses, by {@link
 * dev.khabar.sentence.clause.ClosedClasses} (the file beside it) and by counts; {@link
 * dev.khabar.sentence.clause.NextClause} answers for a mark by its next words, {@link
 * dev.khabar.sentence.clause.ClauseAhead} by all that follows within sight. Not exported.
 */
@NullMarked
package dev.khabar.sentence.clause;

import org.jspecify.annotations.NullMarked;
