/** Makes docs/comparison.md: what each normaliser returns for telling inputs. {@code ComparisonPage} writes it. */
@NullMarked
package dev.khabar.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
