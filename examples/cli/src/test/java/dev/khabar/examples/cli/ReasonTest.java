package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void everyProblemHasWords() {
        assertThat(Reason.of(new AccessDeniedException("a.txt"))).isEqualTo("permission denied");
        assertThat(Reason.of(new FileSystemException("a.txt", null, "Is a directory")))
                .isEqualTo("Is a directory");
        assertThat(Reason.of(new FileSystemException("a.txt"))).isEqualTo("a.txt");
        assertThat(Reason.of(new IOException("Input/output error"))).isEqualTo("Input/output error");
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
    }
}
