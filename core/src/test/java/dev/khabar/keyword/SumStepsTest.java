package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SumStepsTest {

    private static SumSteps of(List<Double> sums) {
        SumSteps steps = new SumSteps();
        sums.forEach(steps::add);
        return steps;
    }

    @Property
    void theLeastIsNoHigherThanTheLastOfTheBestAndLittleLower(
            @ForAll List<@DoubleRange(min = -15, max = 15) Double> sums,
            @ForAll @IntRange(min = 1, max = 40) int room) {
        double least = of(sums).least(room);
        if (sums.size() < room) {
            assertThat(least).isEqualTo(Double.NEGATIVE_INFINITY);
        } else {
            double exact =
                    sums.stream().sorted(Comparator.reverseOrder()).toList().get(room - 1);
            assertThat(least).isBetween(exact - 0.04, exact + 1e-12);
        }
    }

    @Property
    void noFewerReachTheLeastThanThereIsRoomForWhateverTheSums(
            @ForAll List<Double> sums, @ForAll @IntRange(min = 1, max = 40) int room) {
        double least = of(sums).least(room);
        assertThat(sums.stream().filter(sum -> sum >= least - 1e-12).count())
                .isGreaterThanOrEqualTo(Math.min(room, sums.size()));
    }

    @Test
    void whatIsNotANumberIsNoneOfTheBest() {
        assertThat(of(List.of(Double.NaN, 1.0)).least(1)).isEqualTo(1);
        assertThat(of(List.of(Double.NaN, 1.0)).least(2)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void estimatesMakeRoomForMany() {
        Estimates estimates = new Estimates(100, 0);
        for (int i = 0; i < 300; i++) {
            estimates.add(i, 1, i / 100.0);
        }
        estimates.beat(1000);
        assertThat(estimates.size()).isEqualTo(300);
        assertThat(estimates.place(299)).isEqualTo(299);
        assertThat(estimates.least()).isBetween(1.97, 2.01);
    }
}
