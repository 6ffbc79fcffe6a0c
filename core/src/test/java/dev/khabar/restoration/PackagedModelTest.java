package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.ClassPath;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackagedModelTest {

    @Test
    void withoutTheWeightsTheMessageNamesTheDependency() throws Exception {
        URL[] library = Arrays.stream(ClassPath.ofLibrary().split(File.pathSeparator))
                .map(PackagedModelTest::url)
                .toArray(URL[]::new);
        // the platform's loader would ask the module that these tests run in, which has the weights
        try (URLClassLoader loader = new URLClassLoader(library, null)) {
            Method restore = loader.loadClass("dev.khabar.Khabar").getMethod("restoreDiacritics", CharSequence.class);

            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(() -> restore.invoke(null, "خبر"))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .hasMessageContaining("dev.khabar:khabar-core with the classifier restoration-news")
                        .extracting(problem -> problem.getClass().getSimpleName())
                        .isEqualTo("MissingWeightsException");
            }
        }
    }

    @Test
    void aStreamIsReadToItsEndWhateverItSaysIsAvailable() throws Exception {
        byte[] content = {1, 2, 3, 4, 5};
        for (int available = 0; available < 8; available++) {
            int claimed = available;
            InputStream stream = new ByteArrayInputStream(content) {
                @Override
                public int available() {
                    return claimed;
                }
            };

            assertThat(PackagedModel.bytes(stream)).isEqualTo(content);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
