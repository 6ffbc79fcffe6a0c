package dev.khabar.restoration;

/** Where the characters of a text come from, whole or as a stream. */
interface TextSource {

    /** The characters from {@code from} to {@code to}, both within what was read and not forgotten. */
    CharSequence text(int from, int to);

    /** Where the text ends, once all of it was read. */
    int end();

    /** Characters before {@code at} will not be asked for again. */
    void forget(int at);

    /** A text that is there. */
    static TextSource of(String text) {
        return new TextSource() {
            @Override
            public CharSequence text(int from, int to) {
                return text.substring(from, to);
            }

            @Override
            public int end() {
                return text.length();
            }

            @Override
            public void forget(int at) {
                // stays with its owner
            }
        };
    }
}
