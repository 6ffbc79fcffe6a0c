package dev.khabar.diacritics;

import dev.khabar.text.AlignedText;
import dev.khabar.text.DiacriticSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One thing to do to the marks of a text: take some out, or write them in another place. Letters and everything else stay.
 *
 * <p>The edits made here are immutable, take any UTF-16 text and linear time, and are idempotent. Chain them with
 * {@link #andThen}: {@code DiacriticEdit.clean().andThen(DiacriticEdit.order())}.
 */
public interface DiacriticEdit {

    /** The changed text with the places of its characters in {@code text}. */
    AlignedText align(CharSequence text);

    /** The changed text; {@code text} itself where it is a {@code String} in which there is nothing to change. */
    default String apply(CharSequence text) {
        return align(text).text();
    }

    /** This edit, and then another one on its result. */
    default DiacriticEdit andThen(DiacriticEdit next) {
        return new Sequence(this, Objects.requireNonNull(next, "next"));
    }

    /** Takes the marks of a set out: {@link DiacriticSet#removeFrom}. */
    static DiacriticEdit strip(DiacriticSet marks) {
        return new Removal(Objects.requireNonNull(marks, "marks"));
    }

    /**
     * Takes out the vowel of the last letter of each word, which tells its case or mood: haraka, tanwin or sukun. A tanwin
     * fath before the alef that ends the word goes too, and the alef stays: كِتَابٌ جَدِيدٌ becomes كِتَاب جَدِيد and كِتَابًا
     * كِتَابا. Shadda and all other marks stay.
     *
     * <p>A word is a run of Arabic letters. An ending before a pronoun (كِتَابُهُ) is not told from the word; the vowel of
     * the pronoun goes.
     */
    static DiacriticEdit stripWordEndings() {
        return new WordEndings();
    }

    /** Takes out every mark that {@link Diacritics#faults} reports. */
    static DiacriticEdit clean() {
        return new Cleaning(Collections.unmodifiableSet(EnumSet.allOf(MarkFault.Kind.class)));
    }

    /** Takes out the faulty marks of these kinds. */
    static DiacriticEdit clean(MarkFault.Kind first, MarkFault.Kind... others) {
        Set<MarkFault.Kind> kinds = EnumSet.of(first, others);
        return new Cleaning(Collections.unmodifiableSet(kinds));
    }

    /**
     * Writes marks that follow one another in the order in which they are typed: hamza and madda, shadda, then the vowel,
     * dagger alef and the rest, as Unicode Technical Report 53 has it. The result is canonically equivalent to the text;
     * Unicode's own forms NFC and NFD write the vowel before its shadda, as few texts do.
     */
    static DiacriticEdit order() {
        return new Ordering();
    }

    /**
     * Writes tanwin fath at the end of a word before its alef (or alef maksura), or after it. A fatha that is written with a
     * tanwin on the alef (كتابَاً) goes when the tanwin takes its place; where the letter before the alef carries another
     * vowel, nothing moves.
     */
    static DiacriticEdit placeTanwin(TanwinPlacement placement) {
        return new PlacingTanwin(Objects.requireNonNull(placement, "placement"));
    }
}
