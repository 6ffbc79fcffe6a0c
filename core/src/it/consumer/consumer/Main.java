package consumer;

import dev.khabar.Khabar;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints every answer of the library to a text; on one line each where it runs. */
public final class Main {

    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of(arguments[0]));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (Preset preset : Preset.values()) {
            out.println(TextNormalizer.of(preset).align(text).text());
        }
        out.println(Khabar.stripDiacritics(text));
        out.println(Khabar.restoreDiacritics(text));
        out.println(DiacriticProfile.of(text));
        Khabar.sentences(text).forEach(out::println);
        out.println(Khabar.article(text).headline());
        Khabar.keywords(text, 20).forEach(out::println);
        out.println("in module: " + Khabar.class.getModule().isNamed());
    }
}
