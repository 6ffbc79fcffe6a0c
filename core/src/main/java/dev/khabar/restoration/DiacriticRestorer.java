package dev.khabar.restoration;

import dev.khabar.restoration.network.WeightsFile;
import dev.khabar.text.AlignedText;
import dev.khabar.unicode.Icu;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Puts diacritics back into Arabic text: كتب الطالب الدرس becomes كَتَبَ الطَّالِبُ الدَّرْسَ.
 *
 * <p>A small network reads the sentences letter by letter in both directions and scores what each letter can carry; docs/
 * restoration.md tells how, how well, and what it gets wrong. Marks that the text carries already are kept, and only what
 * agrees with them is chosen. Letters never change, except that shapes of old encodings (ﻻ) become the letters themselves, as
 * {@link dev.khabar.normalize.Rule#PRESENTATION_FORMS} has them, and where {@link Convention#ALEF_WASLA} asks for it.
 * Abbreviations, and everything that is no Arabic word, pass through untouched.
 *
 * <p>The weights are a jar of their own: the artifact {@code khabar-core} with the classifier {@code restoration-news}.
 * They are read when first asked for, take about 5 MB and are shared by all restorers.
 *
 * <p>Immutable and safe to share between threads. Any string is legal input and takes linear time, about 70 microseconds a
 * letter. The same text gets the same marks on every machine, alone or among others.
 */
public final class DiacriticRestorer {

    private final Model model;
    private final Settings settings;
    private final Restoration restoration;

    private DiacriticRestorer(Model model, Settings settings) {
        Icu.require();
        this.model = model;
        this.settings = settings;
        this.restoration = new Restoration(model, settings);
    }

    /** Made when it is first asked for. */
    private static final class News {
        static final DiacriticRestorer RESTORER = new DiacriticRestorer(PackagedModel.news(), Settings.DEFAULT);
    }

    /**
     * The restorer of news with the defaults of {@link #builder()}; the same object each time.
     *
     * @throws MissingWeightsException if the jar of the weights is missing
     */
    public static DiacriticRestorer create() {
        // here, and not in the other class, so that the message comes every time
        PackagedModel.news();
        return News.RESTORER;
    }

    /**
     * A restorer with other weights and the defaults of {@link #builder()}; {@link #toBuilder()} changes these.
     *
     * @throws IOException if the file cannot be read, or is damaged or of another kind; the message says what is wrong
     */
    public static DiacriticRestorer load(Path weights) throws IOException {
        byte[] bytes = Files.readAllBytes(Objects.requireNonNull(weights, "weights"));
        return new DiacriticRestorer(Model.of(WeightsFile.read(bytes, weights.toString())), Settings.DEFAULT);
    }

    /**
     * The same from a stream, which is read to its end and left open.
     *
     * @throws IOException if the stream cannot be read, or its bytes are damaged or of another kind
     */
    public static DiacriticRestorer load(InputStream weights) throws IOException {
        byte[] bytes = Objects.requireNonNull(weights, "weights").readAllBytes();
        return new DiacriticRestorer(Model.of(WeightsFile.read(bytes, "weights")), Settings.DEFAULT);
    }

    /**
     * Starts a restorer of news with other settings.
     *
     * @throws MissingWeightsException if the jar of the weights is missing
     */
    public static Builder builder() {
        return create().toBuilder();
    }

    /** Starts a restorer with the weights and settings of this one. */
    public Builder toBuilder() {
        return new Builder(model, settings);
    }

    /** The text with its marks. */
    public String restore(CharSequence text) {
        String letters = LetterShapes.repair(Objects.requireNonNull(text, "text"));
        StringBuilder restored = new StringBuilder(letters.length() * 2);
        restoration.restore(letters, marked -> marked.write(restored));
        return restored.toString();
    }

    /** The text with its marks beside the text as given; each mark belongs to the letter before it. */
    public AlignedText align(CharSequence text) {
        return inspect(text).aligned();
    }

    /** The text with its marks, and for each letter how sure they are and what else it could be. */
    public RestoredText inspect(CharSequence text) {
        AlignedText letters = LetterShapes.align(Objects.requireNonNull(text, "text"));
        StringBuilder restored = new StringBuilder(letters.text().length() * 2);
        AlignedText.Builder alignment = AlignedText.builder(letters.text());
        List<RestoredWord> words = new ArrayList<>();
        restoration.restore(letters.text(), marked -> {
            marked.write(restored);
            marked.record(alignment);
            marked.words().forEach(word -> words.add(word.in(letters)));
        });
        return new RestoredText(letters.andThen(alignment.build(restored.toString())), words);
    }

    /**
     * Many texts, each as {@link #restore(CharSequence)} gives it, in their order. Takes half the time for each letter
     * where the texts are short, as several are read side by side.
     */
    public List<String> restoreAll(List<? extends CharSequence> texts) {
        return restoration.restoreAll(Objects.requireNonNull(texts, "texts"));
    }

    /**
     * Everything a reader gives, written as {@link #restore(CharSequence)} would. Memory is bounded: about sixteen passages of
     * 600 letters for each thread, or the longest sentence. Neither reader nor output is closed.
     *
     * @throws IOException if reading or writing fails
     * @throws ArithmeticException at a sentence that ends beyond {@link Integer#MAX_VALUE}
     */
    public void restore(Reader text, Appendable out) throws IOException {
        Reader letters = LetterShapes.repair(Objects.requireNonNull(text, "text"));
        restoration.restore(new RecordingReader(letters), Objects.requireNonNull(out, "out"));
    }

    /** The model and the settings. */
    @Override
    public String toString() {
        return "DiacriticRestorer[weights=" + model.weights().name() + ", " + settings + "]";
    }

    /** Settings of a restorer. Usable again after {@link #build()}; not safe for use by several threads at once. */
    public static final class Builder {

        private static final int MOST_THREADS = 256;

        private final Model model;
        private Settings settings;

        private Builder(Model model, Settings settings) {
            this.model = model;
            this.settings = settings;
        }

        /** How much is written; {@link RestorationPolicy#FULL} by default. */
        public Builder policy(RestorationPolicy howMuch) {
            settings = settings.with(Objects.requireNonNull(howMuch, "howMuch"));
            return this;
        }

        /**
         * Leaves the letters bare whose marks are less probable, or the words, where the {@link RestorationPolicy} is about
         * words. By default what the policy says.
         *
         * @throws IllegalArgumentException if it is not from 0 to 1
         */
        public Builder minimumConfidence(double probability) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("minimum confidence " + probability + " is not from 0 to 1");
            }
            settings = settings.withConfidence(probability);
            return this;
        }

        /** Follows these conventions too, besides those named before; none by default. */
        public Builder conventions(Convention... others) {
            for (Convention convention : Objects.requireNonNull(others, "others")) {
                settings = settings.with(Objects.requireNonNull(convention, "convention"));
            }
            return this;
        }

        /** What neighbouring lines mean for a line; {@link LineContext#NEIGHBOURS} by default. */
        public Builder lineContext(LineContext neighbours) {
            settings = settings.with(Objects.requireNonNull(neighbours, "neighbours"));
            return this;
        }

        /**
         * Reads long texts, and many, on this number of threads that each call starts and ends; 1 by default, which is the
         * caller's own. The answer is the same.
         *
         * @throws IllegalArgumentException if it is not from 1 to {@value #MOST_THREADS}
         */
        public Builder parallelism(int threads) {
            if (threads < 1 || threads > MOST_THREADS) {
                throw new IllegalArgumentException("parallelism " + threads + " is not from 1 to " + MOST_THREADS);
            }
            settings = settings.withParallelism(threads);
            return this;
        }

        /** The restorer with these settings. */
        public DiacriticRestorer build() {
            return new DiacriticRestorer(model, settings);
        }

        /** The settings. */
        @Override
        public String toString() {
            return "Builder[" + settings + "]";
        }
    }
}
