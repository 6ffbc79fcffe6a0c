package dev.khabar.benchmarks;

import java.util.List;
import java.util.function.Function;

/** Things handed out one after the other, and again from the first. For one thread. */
final class Rotation<T> {

    private final List<T> items;
    private int next;

    private Rotation(List<T> items) {
        this.items = items;
    }

    /** @param items at least one */
    static <T> Rotation<T> of(List<T> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to hand out");
        }
        return new Rotation<>(items);
    }

    /** All of them, in their order. */
    List<T> items() {
        return items;
    }

    T next() {
        T item = items.get(next);
        next = next + 1 == items.size() ? 0 : next + 1;
        return item;
    }

    /** Another rotation, of what is made of each item, from the first on. */
    <R> Rotation<R> map(Function<? super T, R> change) {
        return new Rotation<R>(items.stream().<R>map(change).toList());
    }
}
