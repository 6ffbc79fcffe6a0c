/**
 * An article as a web page: start with {@link dev.khabar.examples.report.HtmlReport}.
 *
 * <p>{@code Report} gathers what the library finds, {@code Annotator} cuts the text where keywords and changes begin and
 * end, and the template {@code report.html.mustache} says how it all looks; it escapes every value.
 */
@NullMarked
package dev.khabar.examples.report;

import org.jspecify.annotations.NullMarked;
