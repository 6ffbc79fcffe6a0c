package dev.khabar.restoration;

import dev.khabar.restoration.form.WordForms;
import dev.khabar.restoration.network.WeightsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The model of news that comes as a jar of its own; read when first asked for, then shared. */
final class PackagedModel {

    /** No package's folder, so that a module that holds it can't lock it in. */
    private static final String FOLDER = "META-INF/khabar/";

    static final String WEIGHTS = FOLDER + "restoration-news.bin";
    static final String FORMS = FOLDER + "restoration-forms.bin";
    static final String USUAL_READINGS = FOLDER + "restoration-usual-readings.txt";

    private PackagedModel() {}

    /**
     * The model.
     *
     * @throws MissingWeightsException if it is on neither the class path nor the module path
     */
    static Model news() {
        Model model = Holder.NEWS;
        if (model == null) {
            throw new MissingWeightsException(
                    "the weights that restore diacritics are a jar of their own, and " + WEIGHTS
                            + " is on neither the class path nor the module path: add the artifact dev.khabar:khabar-core with the"
                            + " classifier restoration-news, in the version of khabar-core");
        }
        return model;
    }

    private static final class Holder {
        static final @Nullable Model NEWS = read();

        private static @Nullable Model read() {
            try (InputStream weights = open(WEIGHTS)) {
                if (weights == null) {
                    return null;
                }
                Preparation.start();
                return new Model(WeightsFile.read(bytes(weights), WEIGHTS), forms(), new Readings());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The forms that correct it; null where there are none. */
    static @Nullable WordForms forms() {
        return Forms.NEWS;
    }

    private static final class Forms {
        static final @Nullable WordForms NEWS = read();

        private static @Nullable WordForms read() {
            byte[] forms = bytes(FORMS);
            try {
                return forms == null ? null : WordForms.read(forms, FORMS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Apart, as most restorers do without them. */
    private static final class Readings implements Supplier<UsualReadings> {

        @Override
        public UsualReadings get() {
            return NewsReadings.NEWS;
        }
    }

    private static final class NewsReadings {
        static final UsualReadings NEWS = read();

        private static UsualReadings read() {
            byte[] readings = bytes(USUAL_READINGS);
            try {
                return readings == null ? UsualReadings.NONE : UsualReadings.read(readings, USUAL_READINGS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static @Nullable InputStream open(String resource) {
        return PackagedModel.class.getClassLoader().getResourceAsStream(resource);
    }

    private static byte @Nullable [] bytes(String resource) {
        try (InputStream in = open(resource)) {
            return in == null ? null : bytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is left of a stream, in one array from the start where the stream knows how much it is. */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int count = in.readNBytes(bytes, 0, bytes.length);
        byte[] more = in.readAllBytes();
        if (more.length > 0 || count < bytes.length) {
            bytes = Arrays.copyOf(bytes, count + more.length);
            System.arraycopy(more, 0, bytes, count, more.length);
        }
        return bytes;
    }
}
