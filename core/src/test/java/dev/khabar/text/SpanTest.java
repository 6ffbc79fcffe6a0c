package dev.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void cutsItsTextOutOfTheWhole() {
        assertThat(new Span(5, 12).cut("منتدى أستانا الدولي")).isEqualTo(" أستانا");
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 5))).isTrue();
        assertThat(new Span(0, 3).overlaps(new Span(1, 1))).isFalse();
        assertThat(new Span(0, 3).contains(new Span(1, 1))).isTrue();
        assertThat(new Span(0, 3).contains(3)).isFalse();
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isGreaterThan(new Span(0, 9));
    }

    @Test
    void refusesWhatIsNoSpanAndSaysWhy() {
        assertThatThrownBy(() -> new Span(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start 3, end 2");
        assertThatThrownBy(() -> new Span(1, 2).shift(-2)).isInstanceOf(IllegalArgumentException.class);
    }
}
