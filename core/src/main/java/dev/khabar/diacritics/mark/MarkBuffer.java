package dev.khabar.diacritics.mark;

import dev.khabar.text.Diacritic;
import java.util.Arrays;

/** The marks of one letter after the other, in one array that is used again. */
public final class MarkBuffer {

    private Diacritic[] marks = new Diacritic[8];
    private int size;

    public void clear() {
        size = 0;
    }

    public void add(Diacritic mark) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, 2 * size);
        }
        marks[size++] = mark;
    }

    public void addFirst(Diacritic mark) {
        add(mark);
        System.arraycopy(marks, 0, marks, 1, size - 1);
        marks[0] = mark;
    }

    public void remove(int index) {
        System.arraycopy(marks, index + 1, marks, index, size - index - 1);
        size--;
    }

    public Diacritic get(int index) {
        return marks[index];
    }

    public int size() {
        return size;
    }

    /** Puts the marks in {@link CanonicalOrder}. */
    public void sort() {
        if (size > 1) {
            CanonicalOrder.sort(marks, size);
        }
    }

    public boolean sameAs(MarkBuffer other) {
        return Arrays.equals(marks, 0, size, other.marks, 0, other.size);
    }

    public void appendTo(StringBuilder out) {
        for (int i = 0; i < size; i++) {
            out.appendCodePoint(marks[i].codePoint());
        }
    }

    /** The marks as text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }
}
