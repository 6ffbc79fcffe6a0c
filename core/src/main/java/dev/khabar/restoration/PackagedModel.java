package dev.khabar.restoration;

import dev.khabar.restoration.form.WordForms;
import dev.khabar.restoration.network.WeightsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
            byte[] weights = bytes(WEIGHTS);
            byte[] forms = bytes(FORMS);
            try {
                return weights == null
                        ? null
                        : new Model(
                                WeightsFile.read(weights, WEIGHTS),
                                forms == null ? null : WordForms.read(forms, FORMS),
                                () -> Readings.NEWS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Apart, as most restorers do without them. */
    private static final class Readings {
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

    private static byte @Nullable [] bytes(String resource) {
        try (InputStream in = PackagedModel.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
