package dev.khabar.restoration.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The forms that come with the weights of news. */
final class NewsForms {

    static final WordForms FORMS = read();

    private NewsForms() {}

    private static WordForms read() {
        String resource = "META-INF/khabar/restoration-forms.bin";
        try (InputStream in = NewsForms.class.getClassLoader().getResourceAsStream(resource)) {
            return WordForms.read(in.readAllBytes(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
