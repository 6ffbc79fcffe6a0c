package dev.khabar.unicode;

import com.ibm.icu.util.VersionInfo;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether ICU4J is there and not too old. Most characters never need it, so what may come to need it asks when it is
 * made: a program without ICU fails in its first test, not on the first rare character.
 */
public final class Icu {

    /** The first version that knows every property that is asked for, Extended_Pictographic being the last that came. */
    private static final int OLDEST = 62;

    private static final @Nullable String PROBLEM = problem(() -> VersionInfo.ICU_VERSION.getMajor());

    private Icu() {}

    /**
     * Does nothing where ICU4J is there.
     *
     * @throws IllegalStateException if it is missing or too old; the message says what to add
     */
    public static void require() {
        require(PROBLEM);
    }

    static void require(@Nullable String problem) {
        if (problem != null) {
            throw new IllegalStateException(problem);
        }
    }

    static @Nullable String problem(IntSupplier majorVersion) {
        try {
            int found = majorVersion.getAsInt();
            return found >= OLDEST ? null : "ICU4J " + found + " is too old: " + remedy();
        } catch (LinkageError e) {
            return "ICU4J is missing (" + e + "): " + remedy();
        }
    }

    private static String remedy() {
        return "add com.ibm.icu:icu4j, version " + OLDEST + " or newer, to the class path or the module path";
    }
}
