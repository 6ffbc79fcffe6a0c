package dev.khabar.restoration.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ActivationTest {

    @Test
    void isTheHyperbolicTangent() {
        for (int i = -12_000; i <= 12_000; i++) {
            float x = i / 1000f;
            assertThat(Activation.tanh(x)).as("tanh(%s)", x).isCloseTo((float) StrictMath.tanh(x), within(5e-7f));
        }
        assertThat(Activation.tanh(Float.MAX_VALUE)).isCloseTo(1, within(5e-7f));
        assertThat(Activation.tanh(-Float.MAX_VALUE)).isCloseTo(-1, within(5e-7f));
    }
}
