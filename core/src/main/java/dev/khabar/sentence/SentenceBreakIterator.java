package dev.khabar.sentence;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Objects;

/** Sentence boundaries of a text, found once when the text is set, as a {@link BreakIterator}. */
final class SentenceBreakIterator extends BreakIterator {

    private final Policies policies;

    private CharacterIterator text = new StringCharacterIterator("");
    /** All boundaries in order, as indexes of {@link #text}; the first and the last are its ends. */
    private int[] boundaries = {0};

    private int current;

    SentenceBreakIterator(Policies policies) {
        this.policies = policies;
    }

    /** Sets a string, which is not copied. */
    @Override
    public void setText(String newText) {
        text = new StringCharacterIterator(Objects.requireNonNull(newText, "newText"));
        boundaries = find(newText, 0);
        first();
    }

    @Override
    public void setText(CharacterIterator newText) {
        text = Objects.requireNonNull(newText, "newText");
        boundaries = find(read(newText), newText.getBeginIndex());
        first();
    }

    private static String read(CharacterIterator text) {
        int length = text.getEndIndex() - text.getBeginIndex();
        StringBuilder characters = new StringBuilder(length);
        char c = text.first();
        for (int i = 0; i < length; i++) {
            characters.append(c);
            c = text.next();
        }
        return characters.toString();
    }

    private int[] find(String characters, int offset) {
        Scanner scanner = new Scanner(characters, policies);
        int[] found = new int[16];
        int count = 1;
        boolean first = true;
        while (scanner.next()) {
            if (!first) {
                if (count + 1 == found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                found[count++] = scanner.start();
            }
            first = false;
        }
        if (!characters.isEmpty()) {
            found[count++] = characters.length();
        }
        int[] boundaries = Arrays.copyOf(found, count);
        for (int i = 0; i < count; i++) {
            boundaries[i] += offset;
        }
        return boundaries;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int first() {
        return moveTo(0);
    }

    @Override
    public int last() {
        return moveTo(boundaries.length - 1);
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int n) {
        long target = (long) current + n;
        if (target < 0) {
            first();
            return DONE;
        }
        if (target >= boundaries.length) {
            last();
            return DONE;
        }
        return moveTo((int) target);
    }

    @Override
    public int current() {
        return boundaries[current];
    }

    @Override
    public int following(int offset) {
        int at = search(offset);
        return at == boundaries.length - 1 ? doneAt(at) : moveTo(at + 1);
    }

    @Override
    public int preceding(int offset) {
        int at = search(offset);
        if (boundaries[at] < offset) {
            return moveTo(at);
        }
        return at == 0 ? doneAt(0) : moveTo(at - 1);
    }

    @Override
    public boolean isBoundary(int offset) {
        int at = search(offset);
        if (boundaries[at] == offset) {
            moveTo(at);
            return true;
        }
        moveTo(at + 1);
        return false;
    }

    /** The place of the last boundary at or before {@code offset}. */
    private int search(int offset) {
        if (offset < boundaries[0] || offset > boundaries[boundaries.length - 1]) {
            throw new IllegalArgumentException("offset " + offset + " is not in the text, " + boundaries[0] + " to "
                    + boundaries[boundaries.length - 1]);
        }
        int at = Arrays.binarySearch(boundaries, offset);
        return at >= 0 ? at : -at - 2;
    }

    private int moveTo(int place) {
        current = place;
        text.setIndex(boundaries[place]);
        return boundaries[place];
    }

    private int doneAt(int place) {
        moveTo(place);
        return DONE;
    }

    /** An iterator of its own over the same text, standing at the same boundary. */
    @Override
    public SentenceBreakIterator clone() {
        SentenceBreakIterator copy = (SentenceBreakIterator) super.clone();
        copy.text = (CharacterIterator) text.clone();
        return copy;
    }
}
