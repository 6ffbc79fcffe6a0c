package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code khabar sentences}. */
@Command(
        name = "sentences",
        description = "Splits text into sentences, with the place of each and what ended it.",
        mixinStandardHelpOptions = true)
final class SentencesCommand implements Callable<Integer> {

    @Mixin
    private SentencePolicies policies = new SentencePolicies();

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        SentenceSplitter splitter = policies.splitter();
        return texts.answer(text -> new SentencesAnswer(splitter.split(text)));
    }

    private record SentencesAnswer(List<Sentence> sentences) implements Answer {

        @Override
        public void write(ObjectNode json) {
            Json.array(json, "sentences", sentences, SentencesAnswer::write);
        }

        private static void write(ObjectNode json, Sentence sentence) {
            Json.span(json, sentence.span()).put("text", sentence.text()).put("ending", ending(sentence));
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder();
            for (Sentence sentence : sentences) {
                lines.append(String.format(
                        Locale.ROOT, "%14s  %-12s  %s%n", sentence.span(), ending(sentence), sentence.text()));
            }
            return lines.toString();
        }

        private static String ending(Sentence sentence) {
            return sentence.ending().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
