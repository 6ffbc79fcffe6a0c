/**
 * What is known of a word wherever it stands, before its text is read.
 *
 * <p>{@link dev.khabar.keyword.profile.WordProfiles} gives each folded word its {@link
 * dev.khabar.keyword.profile.WordProfile}: the stem that makes forms one, the {@link dev.khabar.keyword.profile.Trait}s
 * that its letters and the lists show, and what the background counted of it. {@link
 * dev.khabar.keyword.profile.ProfileMaker} makes them, from three readings: {@link
 * dev.khabar.keyword.profile.WordForm} of its letters, {@link dev.khabar.keyword.profile.WordClasses} of the lists (the
 * files beside it), {@link dev.khabar.keyword.profile.NounEvidence} of the counts. Not exported.
 */
@NullMarked
package dev.khabar.keyword.profile;

import org.jspecify.annotations.NullMarked;
