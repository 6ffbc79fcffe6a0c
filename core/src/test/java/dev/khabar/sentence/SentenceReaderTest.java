package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

    @Test
    void placesCountFromWhereTheReaderStands() throws IOException {
        Reader reader = new StringReader("مقدمة: وصل الوفد. وغادر.");
        assertThat(reader.skip(7)).isEqualTo(7);

        assertThat(SPLITTER.split(reader).toList()).isEqualTo(SPLITTER.split("وصل الوفد. وغادر."));
    }

    @Test
    void anEmptyReaderHasNoSentence() {
        assertThat(SPLITTER.split(Reader.nullReader())).isEmpty();
        assertThat(SPLITTER.split(new StringReader(" \n\u200F "))).isEmpty();
    }

    @Test
    void anEndlessTextIsReadOnlyAsFarAsNeeded() {
        EndlessReader reader = new EndlessReader("وصل الوفد صباح اليوم. ");

        List<String> first = SPLITTER.split(reader).map(Sentence::text).limit(3).toList();

        assertThat(first).containsOnly("وصل الوفد صباح اليوم.").hasSize(3);
        assertThat(reader.given).isLessThan(20_000);
    }

    @Test
    void memoryIsBoundedByTheLongestSentence() {
        EndlessReader reader = new EndlessReader("وصل الوفد صباح اليوم. ");
        Iterator<Sentence> sentences = SPLITTER.split(reader).iterator();
        for (int i = 0; i < 100_000; i++) {
            Sentence sentence = sentences.next();
            assertThat(sentence.span().start()).isEqualTo(i * 22);
            assertThat(reader.given - sentence.span().end()).isLessThan(20_000);
        }
    }

    @Test
    void theReaderIsLeftOpen() {
        ChunkedReader reader = new ChunkedReader("وصل. وغادر.", 3);

        try (Stream<Sentence> sentences = SPLITTER.split(reader)) {
            assertThat(sentences).hasSize(2);
        }
        assertThat(reader.isClosed()).isFalse();
        assertThat(reader.position()).isEqualTo(11);
    }

    @Test
    void nothingIsReadBeforeTheStreamIsUsed() {
        ChunkedReader reader = new ChunkedReader("وصل. وغادر.", 3);
        Stream<Sentence> sentences = SPLITTER.split(reader);

        assertThat(reader.position()).isZero();
        assertThat(sentences.count()).isEqualTo(2);
    }

    @Test
    void aReaderThatFailsIsReportedWithItsReason() {
        IOException reason = new IOException("disk is gone");
        Reader reader = new FailingReader(reason);

        assertThatThrownBy(() -> SPLITTER.split(reader).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(reason);
    }

    @Test
    void aSentenceLongerThanManyWindowsIsOne() {
        String text = "كلمة ".repeat(50_000) + "أخيرة. وغادر.";

        List<Sentence> sentences = SPLITTER.split(new StringReader(text)).toList();

        assertThat(sentences).isEqualTo(SPLITTER.split(text)).hasSize(2);
    }

    private static final class EndlessReader extends Reader {

        private final String text;
        private int given;

        EndlessReader(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = text.charAt((given + i) % text.length());
            }
            given += length;
            return length;
        }

        @Override
        public void close() {}
    }

    private static final class FailingReader extends Reader {

        private final IOException reason;

        FailingReader(IOException reason) {
            this.reason = reason;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw reason;
        }

        @Override
        public void close() {}
    }
}
