package dev.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A changed text beside the original it was made from, with the places of each in the other.
 *
 * <p>A span of the text maps to the smallest span of the original that produced it, and back. Where one character
 * became one character nothing is stored; the deletions within 64 characters cost 16 bytes together, and so does any other
 * place where the length changed: an unchanged text of any size costs nothing beyond the two references. A look-up takes
 * time logarithmic in the number of such places.
 *
 * <p>Immutable and safe to share between threads. Both texts are kept as given: the original is held by reference, so
 * a caller who passes a mutable {@code CharSequence} must not change it afterwards.
 */
public final class AlignedText {

    private final CharSequence original;
    private final String text;
    /** From the original to the text, step by step; empty where nothing moved. */
    private final List<OffsetMap> steps;

    private AlignedText(CharSequence original, String text, List<OffsetMap> steps) {
        this.original = original;
        this.text = text;
        this.steps = steps;
    }

    /** A text aligned with itself. */
    public static AlignedText unchanged(CharSequence original) {
        Objects.requireNonNull(original, "original");
        return new AlignedText(original, original.toString(), List.of());
    }

    /** Starts the record of a change made to {@code original}, from its beginning to its end. */
    public static Builder builder(CharSequence original) {
        return new Builder(Objects.requireNonNull(original, "original"));
    }

    /** The text as the caller gave it. */
    public CharSequence original() {
        return original;
    }

    /** The text after the change. */
    public String text() {
        return text;
    }

    /** Whether any place in the text differs from its place in the original. */
    public boolean isShifted() {
        return !steps.isEmpty();
    }

    /**
     * The smallest span of the original whose characters produced {@code span} of the text. Characters deleted at
     * either edge of it do not belong; an empty span maps to the empty span before the character that follows it.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public Span toOriginal(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), text.length());
        Span place = span;
        for (int i = steps.size() - 1; i >= 0; i--) {
            place = steps.get(i).toOriginal(place);
        }
        return place;
    }

    /**
     * The smallest span of the text that {@code span} of the original produced: empty if all of it was deleted.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the original
     */
    public Span fromOriginal(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), original.length());
        Span place = span;
        for (OffsetMap step : steps) {
            place = step.fromOriginal(place);
        }
        return place;
    }

    /**
     * Follows this change by another one: the result leads from this original to the next text.
     *
     * @param next a change whose original is this {@link #text()}
     * @throws IllegalArgumentException if it is the change of another text
     */
    public AlignedText andThen(AlignedText next) {
        if (!text.contentEquals(next.original)) {
            throw new IllegalArgumentException("the next change was made to another text than the one before it gave");
        }
        List<OffsetMap> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return new AlignedText(original, next.text, List.copyOf(all));
    }

    /** Whether {@code other} has the same original, the same text, and the same places recorded in the same steps. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlignedText aligned
                && text.equals(aligned.text)
                && steps.equals(aligned.steps)
                && CharSequence.compare(original, aligned.original) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, steps);
    }

    /** The text after the change. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * Records a change while it is made. Only places where the length changes are told, in order; everything between
     * them is taken as one character for one. Not safe for use by several threads at once.
     *
     * <p>For code that changes texts itself. {@link #replaced} and {@link #build} are here to stay; {@link #deleted} and
     * {@link #joined} serve this library's own hot loops and may change in any version.
     */
    public static final class Builder {

        private final CharSequence original;
        private final OffsetRecorder recorder = new OffsetRecorder();

        private Builder(CharSequence original) {
            this.original = original;
        }

        /**
         * The {@code removed} characters of the original from {@code at} became {@code inserted} characters: 0 for a
         * deletion. All of the inserted ones map to all of the removed ones.
         *
         * @param at index into the original, not before the end of the last replacement
         * @throws IllegalArgumentException if {@code at} lies before it or a count is negative
         */
        public Builder replaced(int at, int removed, int inserted) {
            recorder.replaced(at, removed, inserted);
            return this;
        }

        /**
         * Some of the {@value Long#SIZE} characters of the original from {@code at} on were deleted: the same as {@link #replaced}
         * for each, in less time.
         *
         * @param at index into the original; the first one deleted is not before the end of the last replacement
         * @param deleted a bit for each of the characters, the lowest for the one at {@code at}: 1 if it was deleted
         * @throws IllegalArgumentException if one lies before that end
         */
        public Builder deleted(int at, long deleted) {
            recorder.deleted(at, deleted);
            return this;
        }

        /**
         * The last character of the text so far, together with the {@code removed} characters of the original from
         * {@code at}, became {@code inserted} characters: an alef and a hamza above it became أ, or a space that was
         * let through turned out to end the line.
         *
         * @param at index into the original, where the record has come to
         * @throws IllegalArgumentException if {@code at} lies before the last replacement's end, a count is negative,
         *     or the text is empty so far
         */
        public Builder joined(int at, int removed, int inserted) {
            recorder.joined(at, removed, inserted);
            return this;
        }

        /**
         * Ends the record.
         *
         * @param text what the original became
         * @throws IllegalArgumentException if its length contradicts the record
         */
        public AlignedText build(String text) {
            int expected = original.length() + recorder.growth();
            if (text.length() != expected || recorder.originalEnd() > original.length()) {
                throw new IllegalArgumentException("the text has " + text.length() + " characters, the record says "
                        + expected + " (original " + original.length() + ", last replacement ends at "
                        + recorder.originalEnd() + ")");
            }
            return new AlignedText(original, text, recorder.isEmpty() ? List.of() : List.of(recorder.map()));
        }
    }
}
