package dev.khabar.word;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes a word as written through spelling, clitics and inflection to its stem. Immutable. */
final class WordForms {

    private static final int SHORTEST = 3;

    private final Evidence evidence;
    private final Spelling spelling;
    private final Proclitics proclitics;
    private final Pronouns pronouns;
    private final Inflection inflection;
    /** Brings the spellings of newsrooms together. */
    private final UnaryOperator<String> spellings;

    WordForms(Evidence evidence, Set<Distinction> kept) {
        this.evidence = evidence;
        this.spellings =
                kept.contains(Distinction.SPELLINGS) ? UnaryOperator.identity() : SpellingClasses.news()::common;
        spelling = new Spelling(evidence);
        proclitics = new Proclitics(evidence);
        pronouns = new Pronouns(evidence);
        BrokenPlurals plurals = BrokenPlurals.news();
        inflection = new Inflection(evidence, kept.contains(Distinction.PLURALS) ? plurals.apart() : plurals);
    }

    /** The stem of a word that is neither empty nor of another script. */
    String stem(String word) {
        String spelled = spellings.apply(spelling.restoreLetters(withHamzaOnWaw(word)));
        Proclitics.Split split = proclitics.split(spelled);
        String rest = split.before().isEmpty() ? split.word() : spellings.apply(spelling.restoreLetters(split.word()));
        Pronouns.Host host = split.definite() ? null : pronouns.split(rest);
        String core = host == null ? rest : host.word();
        if (host == null && evidence.count(core) == 0 && core.length() > SHORTEST && core.endsWith("ه")) {
            core = core.substring(0, core.length() - 1) + "ة"; // an unknown word whose ending was typed in a hurry
        }
        boolean future = split.before().endsWith("س");
        String verb = future ? inflection.verbs().pastOfImperfect(core, true) : "";
        String base = verb.isEmpty() ? inflection.base(core, split.definite() || split.afterPreposition()) : verb;
        boolean unknown = base.endsWith("اء") && evidence.known(base) == 0 && base.equals(core);
        return SearchKey.of(unknown ? base.substring(0, base.length() - 1) : base); // احتواء, typed احتوا
    }

    /** As most papers write مسئول and شئون; لاجئون and مئوية have their ئ everywhere. */
    private static String withHamzaOnWaw(String word) {
        boolean everywhere = word.contains("ئوي") || (word.endsWith("ئون") && !word.endsWith("شئون"));
        return everywhere || word.indexOf('ئ') < 0 ? word : word.replace("ئو", "ؤو");
    }
}
