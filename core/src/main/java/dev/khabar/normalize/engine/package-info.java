/**
 * The engine of normalisation: how a rule is carried out, whatever it says.
 *
 * <p>A normaliser is a list of {@link dev.khabar.normalize.engine.Step}s. Most rules share one of them, the
 * {@link dev.khabar.normalize.engine.CharacterPass}: a {@link dev.khabar.normalize.engine.CharacterTable} says in one
 * look-up what becomes of a character, and only those that need to see their neighbours go on to a
 * {@link dev.khabar.normalize.engine.ContextRule}, which writes through narrow methods of
 * {@link dev.khabar.normalize.engine.Output}. {@link dev.khabar.normalize.engine.Repair} is a pass that runs only over
 * texts that hold what it mends, {@link dev.khabar.normalize.engine.RewritingStep} one that looks further than a table can.
 *
 * <p>The table, the array that is written and the loops over them stay inside this package. A rule is known here as a
 * constant only, by which changes are told to a {@link dev.khabar.normalize.engine.Trace}. Not exported.
 */
@NullMarked
package dev.khabar.normalize.engine;

import org.jspecify.annotations.NullMarked;
