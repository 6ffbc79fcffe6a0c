package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aLineMayBeLongerThanManyBlocks() throws Exception {
        String text = "a" + "\u062E".repeat(300_000);

        assertThat(lines(text + "\nb")).containsExactly("1: " + text, "2: b");
    }

    @Test
    void blankLinesCountAndAreNotHandedOn() throws Exception {
        assertThat(lines("\n \t\r\na\r\n\n\nb\n")).containsExactly("3: a\r", "6: b");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n".repeat(200_000))).isEmpty();
    }

    @Test
    void linesOfAnyLengthStayWhatTheyAreWhereverTheBlocksEnd() throws Exception {
        Random random = new Random(5);
        List<String> lines = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> number + ": " + "x".repeat(1 + random.nextInt(200)))
                .toList();
        String input = lines.stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining("\n"));

        assertThat(lines(input)).isEqualTo(lines);
    }

    @Test
    void theSignOfALostCharacterThatStandsInTheTextIsNoError() throws Exception {
        assertThat(lines("\uFFFD")).containsExactly("1: \uFFFD");
    }

    @Test
    void aWrongByteIsToldByItsPlaceInTheInput() throws IOException {
        byte[] input = "\uFEFFab\n\ncd!".getBytes(StandardCharsets.UTF_8);
        input[input.length - 1] = (byte) 0x80;
        Line last = lines(new ByteArrayInputStream(input)).get(1);

        assertThatThrownBy(last::text).hasMessageStartingWith("not UTF-8 at byte 9 (0x80)");
    }

    private static List<String> lines(String input) throws IOException, BadInputException {
        List<String> lines = new ArrayList<>();
        for (Line line : lines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))) {
            lines.add(line.number() + ": " + line.text());
        }
        return lines;
    }

    private static List<Line> lines(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        List<Line> all = new ArrayList<>();
        for (List<Line> batch = lines.batch(); !batch.isEmpty(); batch = lines.batch()) {
            all.addAll(batch);
        }
        return all;
    }
}
