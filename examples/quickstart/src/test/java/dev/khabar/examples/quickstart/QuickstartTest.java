package dev.khabar.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsWhatIsFoundInTheSeed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new Quickstart(Quickstart.seed(), stream).print();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(golden());
    }

    @Test
    void printsUtf8WhateverThePlatformsCharset() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Dfile.encoding=US-ASCII",
                "-Dsun.stdout.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed).isEqualToNormalizingNewlines(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in = QuickstartTest.class.getResourceAsStream("seed.golden.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
