package dev.khabar.sentence;

/**
 * One reason why a sentence ends or goes on at a mark. A rule is immutable and looks no further than
 * {@link Mark#SIGHT} code units to either side, never before the beginning of the sentence: that bound makes the work
 * linear and a stream's sentences the same as a string's.
 */
@FunctionalInterface
interface Rule {

    Verdict judge(Mark mark);
}
