package dev.khabar.sentence;

import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Quotation;

/**
 * One reason why a sentence ends or goes on at a mark. A rule is immutable, and reads the mark without changing it.
 *
 * <p>What it may look at: ahead, no more than {@link Mark#REACH} code units from {@link Mark#next} ({@link DotRuns} as far as
 * {@link DotRuns#REACH}, to the end of a heading); back, within the sentence, {@link Mark#SIGHT} characters, for a quotation
 * {@link Quotation#LONGEST}, for a list the length of an item; before the sentence, {@link Scanner#HISTORY} code units of the
 * line that it begins in; and {@link Mark#habits}. Those bounds make the work linear and a stream's sentences those of a string.
 * Characters are counted without their marks, so that vocalised text is judged as plain text is.
 */
@FunctionalInterface
interface Rule {

    /** What the rule says about {@code mark}; {@link Decision#UNDECIDED} where it is none of its business. */
    Decision decide(Mark mark);
}
