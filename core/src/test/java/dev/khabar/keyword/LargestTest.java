package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The least of the largest numbers is what sorting them gives. */
class LargestTest {

    @Property(tries = 300)
    void leastIsThatOfTheSorted(
            @ForAll List<@DoubleRange(min = -9, max = 9) Double> numbers,
            @ForAll @IntRange(min = 1, max = 90) int room) {
        Largest largest = new Largest(room);
        numbers.forEach(largest::offer);
        List<Double> sorted = numbers.stream().sorted(Comparator.reverseOrder()).toList();
        assertThat(largest.least() == (sorted.size() < room ? Double.NEGATIVE_INFINITY : sorted.get(room - 1)))
                .isTrue();
    }

    @Test
    void makesRoomForMany() {
        Estimates estimates = new Estimates(100, 0);
        for (int i = 0; i < 300; i++) {
            estimates.add(i, 1, i);
        }
        estimates.beat(1000);
        assertThat(estimates.size()).isEqualTo(300);
        assertThat(estimates.place(299)).isEqualTo(299);
        assertThat(estimates.least()).isEqualTo(201);
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        Largest largest = new Largest(2);
        largest.offer(Double.NaN);
        largest.offer(1);
        assertThat(largest.least()).isEqualTo(Double.NEGATIVE_INFINITY);
        largest.offer(2);
        assertThat(largest.least()).isEqualTo(1);
    }
}
