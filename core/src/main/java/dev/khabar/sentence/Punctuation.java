package dev.khabar.sentence;

/** A comma, semicolon or colon after the mark, or after what closes there, says that the sentence goes on. */
final class Punctuation implements Rule {

    @Override
    public Verdict judge(Mark mark) {
        return CharacterTable.is(mark.after(), CharacterTable.PAUSE) ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
