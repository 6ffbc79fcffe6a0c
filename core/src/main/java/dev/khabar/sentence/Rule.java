package dev.khabar.sentence;

/**
 * One reason why a sentence ends or goes on at a mark. A rule is immutable, and reads the mark without changing it.
 *
 * <p>It looks ahead no further than {@link Mark#SIGHT} characters from {@link Mark#next} ({@link DotRuns} to the end of a
 * heading), and never before the beginning of the sentence but for the {@link Scanner#HISTORY} of the line that it begins in;
 * back within the sentence as far as {@link Quotation#LONGEST}, or the length of a list item. Those bounds make the work linear
 * and a stream's sentences the same as a string's.
 */
@FunctionalInterface
interface Rule {

    /** What the rule says about {@code mark}; {@link Decision#UNDECIDED} where it is none of its business. */
    Decision decide(Mark mark);
}
