package dev.khabar.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Claims that a benchmark does the same work as another one of its class: a test compares what the two return. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SameResultAs {

    /** The name of the other method. */
    String value();
}
