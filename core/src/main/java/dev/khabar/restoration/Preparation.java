package dev.khabar.restoration;

import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.unicode.Icu;

/**
 * Makes what a restorer takes besides its weights, on a thread of its own that ends with it, so that it is there when the
 * weights are read. Everything is held by the class that makes it: who asks for it meanwhile waits, and who asks for what
 * failed is told.
 */
final class Preparation implements Runnable {

    private Preparation() {}

    static void start() {
        Thread thread = new Thread(new Preparation(), "khabar-restoration-start");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            PackagedModel.forms();
            Icu.require();
            SentenceSplitter.create();
        } catch (RuntimeException | LinkageError e) {
            // the restorer asks again, and throws
        }
    }
}
