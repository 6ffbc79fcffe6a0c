package dev.khabar.sentence;

import dev.khabar.text.Span;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a text. What {@link SentenceSplitter#split(CharSequence)} gives holds the text that it stands in until its own
 * {@link #text()} is first asked for: where only places matter, no characters are copied, and whoever keeps one sentence of a
 * long text should ask for it, or keep the string.
 *
 * <p>Two sentences are equal if their span, characters and ending are. Immutable and safe to share between threads.
 */
public final class Sentence {

    private final Span span;
    private final Ending ending;
    /** The characters of the span, or until somebody asks for them all those that the span counts in: a longer string. */
    private String characters;

    /**
     * @param span its place in the text the caller gave, in UTF-16 code units, without the white space around it
     * @param text the characters of the span
     * @param ending why it ends where it ends
     * @throws IllegalArgumentException if the span is longer or shorter than the text
     */
    public Sentence(Span span, String text, Ending ending) {
        this(text, Objects.requireNonNull(span, "span"), Objects.requireNonNull(ending, "ending"));
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(
                    "the text has " + text.length() + " characters, its span " + span + " has " + span.length());
        }
    }

    private Sentence(String characters, Span span, Ending ending) {
        this.characters = Objects.requireNonNull(characters, "text");
        this.span = span;
        this.ending = ending;
        VarHandle.releaseFence(); // whoever sees the sentence sees its characters, as if the field were final
    }

    /** The sentence at {@code span} of a text. */
    static Sentence in(String text, Span span, Ending ending) {
        return new Sentence(text, span, ending);
    }

    /** Its place in the text the caller gave, in UTF-16 code units, without the white space around it. */
    public Span span() {
        return span;
    }

    /** The characters of the span. */
    public String text() {
        String text = characters; // read once: another thread may be here too, and any of its strings will do
        if (text.length() != span.length()) {
            text = span.cut(text);
            characters = text;
        }
        return text;
    }

    /** Why it ends where it ends. */
    public Ending ending() {
        return ending;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence
                && span.equals(sentence.span)
                && ending == sentence.ending
                && text().equals(sentence.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, text(), ending);
    }

    @Override
    public String toString() {
        return "Sentence[span=" + span + ", text=" + text() + ", ending=" + ending + "]";
    }
}
