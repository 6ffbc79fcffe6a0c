package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.restoration.RestorationPolicy;
import dev.khabar.text.Diacritic;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code khabar diacritics}. */
@Command(
        name = "diacritics",
        description = "Strips diacritics from text, puts them back, or tells how vocalised it is.",
        mixinStandardHelpOptions = true)
final class DiacriticsCommand implements Callable<Integer> {

    /** What to do with a text. */
    enum Operation {
        STRIP,
        PROFILE,
        RESTORE;

        /** As options are written. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much of what was found is written. */
    enum Policy {
        FULL(RestorationPolicy.FULL),
        NO_CASE_ENDINGS(RestorationPolicy.NO_CASE_ENDINGS),
        WHOLE_WORDS(RestorationPolicy.WHOLE_WORDS),
        AMBIGUOUS(RestorationPolicy.AMBIGUOUS);

        private final RestorationPolicy policy;

        Policy(RestorationPolicy policy) {
            this.policy = policy;
        }

        /** As options are written: no-case-endings. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What only {@code --op restore} asks for. */
    static final class Restoring {

        @Option(
                names = "--policy",
                paramLabel = "full|no-case-endings|whole-words|ambiguous",
                description = "restore: every mark (the default), none of the last vowel of a word, only words that are"
                        + " sure, or only what is read otherwise than usual.")
        private @Nullable Policy policy;

        @Option(
                names = "--min-confidence",
                paramLabel = "P",
                description = "restore: leave letters or words bare that are less probable, 0 to 1 (default: what the"
                        + " policy says).")
        private @Nullable Double minimumConfidence;

        @Option(
                names = "--weights",
                paramLabel = "FILE",
                description =
                        "restore: the weights of another network, without forms of words (default: those of news).")
        private @Nullable Path weights;

        boolean isEmpty() {
            return policy == null && minimumConfidence == null && weights == null;
        }

        DiacriticRestorer restorer() throws IOException {
            DiacriticRestorer.Builder builder =
                    (weights == null ? DiacriticRestorer.create() : DiacriticRestorer.load(weights)).toBuilder();
            if (policy != null) {
                builder.policy(policy.policy);
            }
            if (minimumConfidence != null) {
                builder.minimumConfidence(minimumConfidence);
            }
            return builder.build();
        }
    }

    @Option(
            names = "--op",
            paramLabel = "strip|profile|restore",
            required = true,
            description =
                    "strip: the text without its marks; profile: which marks it carries; restore: the text with the"
                            + " marks that readers say.")
    private Operation operation;

    @Mixin
    private Restoring restoring = new Restoring();

    @Mixin
    private Texts texts = new Texts();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws BadInputException {
        if (operation != Operation.RESTORE && !restoring.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--policy, --min-confidence and --weights belong to --op restore");
        }
        return texts.answer(answer());
    }

    private Function<String, Answer> answer() {
        return switch (operation) {
            case STRIP -> text -> new TextAnswer(Diacritics.strip(text));
            case PROFILE -> text -> new ProfileAnswer(DiacriticProfile.of(text));
            case RESTORE -> {
                DiacriticRestorer restorer = restorer();
                yield text -> new TextAnswer(texts.inLines() ? restorer.restore(text) : restoreVisibly(text, restorer));
            }
        };
    }

    /** A million letters take a minute. */
    private String restoreVisibly(String text, DiacriticRestorer restorer) {
        Progress progress = Progress.through(text, spec.commandLine().getErr());
        StringBuilder restored = new StringBuilder(text.length());
        try {
            restorer.restore(progress.counting(new StringReader(text)), restored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.clear();
        }
        return restored.toString();
    }

    private DiacriticRestorer restorer() {
        try {
            return restoring.restorer();
        } catch (IllegalArgumentException | IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Takes {@code no-case-endings} for the name of a policy. */
    static Policy policy(String name) {
        for (Policy policy : Policy.values()) {
            if (policy.toString().equalsIgnoreCase(name.replace('_', '-'))) {
                return policy;
            }
        }
        throw new TypeConversionException(
                "no policy is called '" + name + "'; there are " + Arrays.toString(Policy.values()));
    }

    private record ProfileAnswer(DiacriticProfile profile) implements Answer {

        @Override
        public void write(ObjectNode json) {
            json.put("letters", profile.letters())
                    .put("markedLetters", profile.markedLetters())
                    .put("marks", profile.marks())
                    .put("share", profile.share())
                    .put("verdict", verdict());
            ObjectNode counts = json.putObject("counts");
            occurring().forEach(diacritic -> counts.put(diacritic.englishName(), profile.count(diacritic)));
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%d of %d letters carry a mark (%.2f %%): %s%n",
                    profile.markedLetters(),
                    profile.letters(),
                    100 * profile.share(),
                    verdict()));
            for (Diacritic diacritic : occurring()) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%8d  %s (%s)%n",
                        profile.count(diacritic),
                        diacritic.englishName(),
                        diacritic.arabicName()));
            }
            return lines.toString();
        }

        private List<Diacritic> occurring() {
            return Arrays.stream(Diacritic.values())
                    .filter(diacritic -> profile.count(diacritic) > 0)
                    .toList();
        }

        private String verdict() {
            return profile.verdict().name().toLowerCase(Locale.ROOT);
        }
    }
}
