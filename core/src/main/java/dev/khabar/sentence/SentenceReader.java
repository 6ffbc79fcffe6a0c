package dev.khabar.sentence;

import dev.khabar.sentence.mark.Habits;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sentences of a stream of characters, through a window that begins where the last sentence ended. The window grows only
 * while it does not show where the next sentence ends, and then doubles, so that the work stays linear.
 */
final class SentenceReader extends Spliterators.AbstractSpliterator<Sentence> {

    private final Reader reader;
    private final Policies policies;
    private final int smallestRead;

    private String window = "";
    /** How much of the stream lies before the window. */
    private long passed;

    private boolean complete;
    private Habits habits;
    private Scanner scanner;

    private SentenceReader(Reader reader, Policies policies, int smallestRead) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.reader = reader;
        this.policies = policies;
        this.smallestRead = smallestRead;
        this.habits = new Habits(window);
        this.scanner = new Scanner(window, 0, false, policies, habits);
    }

    /** @param smallestRead how many characters the window grows by at least */
    static Stream<Sentence> stream(Reader reader, Policies policies, int smallestRead) {
        return StreamSupport.stream(new SentenceReader(reader, policies, smallestRead), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Sentence> action) {
        while (!scanner.next()) {
            if (complete) {
                return false;
            }
            moveWindow();
        }
        int start = Math.toIntExact(passed + scanner.start());
        int end = Math.toIntExact(passed + scanner.end());
        String text = window.substring(scanner.start(), scanner.end());
        action.accept(new Sentence(new Span(start, end), text, scanner.ending()));
        return true;
    }

    private void moveWindow() {
        boolean first = window.isEmpty();
        int from = Math.max(0, scanner.position() - Scanner.HISTORY);
        String rest = window.substring(from);
        passed += from;
        char[] read = new char[Math.max(first ? Habits.BEGINNING : smallestRead, rest.length())];
        int count = fill(read);
        window = rest.concat(new String(read, 0, count));
        habits = first ? new Habits(window) : habits;
        scanner = new Scanner(window, scanner.position() - from, complete, policies, habits);
    }

    private int fill(char[] buffer) {
        int count = 0;
        try {
            while (count < buffer.length) {
                int n = reader.read(buffer, count, buffer.length - count);
                if (n < 0) {
                    complete = true;
                    break;
                }
                count += n;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }
}
