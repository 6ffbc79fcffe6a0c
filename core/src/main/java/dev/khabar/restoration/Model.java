package dev.khabar.restoration;

import dev.khabar.restoration.form.WordForms;
import dev.khabar.restoration.network.Weights;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a restorer knows.
 *
 * @param weights of the network that reads a text
 * @param forms of words that correct it; null where there are none
 * @param usualReadings of words that are read in several ways; read when they are first asked for
 */
record Model(Weights weights, @Nullable WordForms forms, Supplier<UsualReadings> usualReadings) {

    /** Weights alone. */
    static Model of(Weights weights) {
        return new Model(weights, null, () -> UsualReadings.NONE);
    }
}
