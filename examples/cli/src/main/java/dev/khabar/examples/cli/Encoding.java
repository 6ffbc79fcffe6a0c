package dev.khabar.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How the bytes of an input stand for characters: as named, or else UTF-8, unless a byte order mark at the start says
 * UTF-16 or UTF-32.
 *
 * @param named null where the input itself tells
 */
record Encoding(@Nullable Charset named) {

    /** As the input itself tells. */
    static final Encoding OF_THE_INPUT = new Encoding(null);

    private static final int SEEN = 1024;

    /** The input's bytes in UTF-8; a byte order mark of UTF-16 or UTF-32 is dropped. */
    InputStream utf8(InputStream in) throws IOException, BadInputException {
        if (named != null) {
            return named.equals(StandardCharsets.UTF_8) ? in : new Transcoded(in, named);
        }
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(SEEN);
        byte[] start = buffered.readNBytes(SEEN);
        buffered.reset();
        for (ByteOrderMark mark : ByteOrderMark.values()) {
            if (mark.isAtStartOf(start)) {
                buffered.skipNBytes(mark.length());
                return new Transcoded(buffered, mark.charset());
            }
        }
        UnmarkedUtf16.refuse(start);
        return buffered;
    }

    /** The name of an encoding on the command line. */
    static final class Named implements ITypeConverter<Encoding> {

        @Override
        public Encoding convert(String name) {
            try {
                return new Encoding(Charset.forName(name));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException(
                        "'" + name + "' is not an encoding that Java knows; utf-8, utf-16le and windows-1256 are");
            }
        }
    }
}
