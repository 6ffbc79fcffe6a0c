package dev.khabar.sentence;

import java.util.List;

/** Short ways for tests to ask a splitter. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String text) {
        return texts(SentenceSplitter.create(), text);
    }

    static List<String> texts(SentenceSplitter splitter, String text) {
        return splitter.split(text).stream().map(Sentence::text).toList();
    }

    static List<Ending> endings(SentenceSplitter splitter, String text) {
        return splitter.split(text).stream().map(Sentence::ending).toList();
    }
}
