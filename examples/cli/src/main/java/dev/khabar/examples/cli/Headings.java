package dev.khabar.examples.cli;

/** Headings that tell the answers to several files apart, with an empty line before each but the first. */
final class Headings {

    private String before = "";

    /** An answer under its file's name. */
    String over(String answer, String name) {
        String heading = before + "==> " + name + " <==\n";
        before = answer.isEmpty() || answer.endsWith("\n") ? "\n" : "\n\n";
        return heading + answer;
    }
}
