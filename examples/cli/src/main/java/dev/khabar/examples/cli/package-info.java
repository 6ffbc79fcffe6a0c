/**
 * The command-line tool: {@link dev.khabar.examples.cli.KhabarCommand} and one class for each of its commands.
 *
 * <p>A command turns a text into an {@code Answer}, which knows how it looks as JSON and to a reader.
 * {@code Texts} feeds it the texts of files or standard input and writes the answers.
 */
@NullMarked
package dev.khabar.examples.cli;

import org.jspecify.annotations.NullMarked;
