package dev.khabar.examples.cli;

import dev.khabar.sentence.AbbreviationKind;
import dev.khabar.sentence.Ellipses;
import dev.khabar.sentence.LineBreaks;
import dev.khabar.sentence.Pause;
import dev.khabar.sentence.Quotations;
import dev.khabar.sentence.SentenceSplitter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a command that splits sentences: every policy of the library's builder. */
final class SentencePolicies {

    @Option(
            names = "--line-breaks",
            paramLabel = "NAME",
            defaultValue = "end-sentences",
            converter = EnumNames.OfLineBreaks.class,
            completionCandidates = EnumNames.OfLineBreaks.class,
            description = "What a line break means, one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LineBreaks lineBreaks;

    @Option(
            names = "--ellipses",
            paramLabel = "NAME",
            defaultValue = "detect",
            converter = EnumNames.OfEllipses.class,
            completionCandidates = EnumNames.OfEllipses.class,
            description = "What full stops in a row mean, one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Ellipses ellipses;

    @Option(
            names = "--quotations",
            paramLabel = "NAME",
            defaultValue = "split",
            converter = EnumNames.OfQuotations.class,
            completionCandidates = EnumNames.OfQuotations.class,
            description = "What to do about sentences inside a quotation, one of ${COMPLETION-CANDIDATES} (default:"
                    + " ${DEFAULT-VALUE}).")
    private Quotations quotations;

    @Option(
            names = "--end-at",
            paramLabel = "NAME",
            split = ",",
            converter = EnumNames.OfPauses.class,
            completionCandidates = EnumNames.OfPauses.class,
            description = "Pauses that end sentences too, with commas between them: ${COMPLETION-CANDIDATES}.")
    private Pause[] pauses = {};

    @Option(
            names = "--longest-quotation",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How long a quotation may be that is kept whole, 2 to 10,000 (default: ${DEFAULT-VALUE}).")
    private int longestQuotation;

    @Option(
            names = "--longest",
            paramLabel = "N",
            description = "Cut longer sentences at their best inner place; 20 or more (default: any length).")
    private @Nullable Integer longest;

    @Option(
            names = "--abbreviation",
            paramLabel = "WORD=KIND",
            converter = {AsWritten.class, EnumNames.OfAbbreviationKinds.class},
            completionCandidates = EnumNames.OfAbbreviationKinds.class,
            description = "An abbreviation besides those of news, and its kind: ${COMPLETION-CANDIDATES}.")
    private Map<String, AbbreviationKind> abbreviations = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The splitter that was asked for. */
    SentenceSplitter splitter() {
        try {
            SentenceSplitter.Builder builder = SentenceSplitter.builder()
                    .lineBreaks(lineBreaks)
                    .ellipses(ellipses)
                    .quotations(quotations)
                    .longestQuotation(longestQuotation)
                    .endAt(pauses);
            if (longest != null) {
                builder.longest(longest);
            }
            abbreviations.forEach(builder::abbreviation);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Takes a word as it is; picocli asks for a converter of both sides of the sign. */
    private static final class AsWritten implements ITypeConverter<String> {

        @Override
        public String convert(String word) {
            return word;
        }
    }
}
