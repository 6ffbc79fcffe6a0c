/** The library behind a web service: {@link dev.khabar.examples.spring.NewsController} answers, {@code KhabarJson} writes. */
@NullMarked
package dev.khabar.examples.spring;

import org.jspecify.annotations.NullMarked;
