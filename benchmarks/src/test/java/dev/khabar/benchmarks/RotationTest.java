package dev.khabar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {

    @Test
    void theFirstFollowsTheLast() {
        Rotation<String> rotation = Rotation.of(List.of("a", "b"));

        assertThat(List.of(rotation.next(), rotation.next(), rotation.next())).containsExactly("a", "b", "a");
    }

    @Test
    void whatIsMadeOfThemBeginsWithTheFirst() {
        Rotation<String> rotation = Rotation.of(List.of("a", "bb"));
        rotation.next();

        assertThat(rotation.map(String::length).next()).isEqualTo(1);
    }

    @Test
    void thereIsSomethingToHandOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rotation.of(List.of()));
    }
}
