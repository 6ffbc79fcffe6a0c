package dev.khabar.restoration;

import dev.khabar.restoration.network.Weights;
import dev.khabar.restoration.network.WeightsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The weights of news that come as a jar of their own; read when first asked for, then shared. */
final class PackagedWeights {

    /** No package's folder, so that a module that holds it can't lock it in. */
    static final String RESOURCE = "META-INF/khabar/restoration-news.bin";

    private PackagedWeights() {}

    /**
     * The weights.
     *
     * @throws MissingWeightsException if they are on neither the class path nor the module path
     */
    static Weights news() {
        Weights weights = Holder.NEWS;
        if (weights == null) {
            throw new MissingWeightsException(
                    "the weights that restore diacritics are a jar of their own, and " + RESOURCE
                            + " is on neither the class path nor the module path: add the artifact dev.khabar:khabar-core with the"
                            + " classifier restoration-news, in the version of khabar-core");
        }
        return weights;
    }

    private static final class Holder {
        static final @Nullable Weights NEWS = read();

        private static @Nullable Weights read() {
            try (InputStream in = PackagedWeights.class.getClassLoader().getResourceAsStream(RESOURCE)) {
                return in == null ? null : WeightsFile.read(in.readAllBytes(), RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
