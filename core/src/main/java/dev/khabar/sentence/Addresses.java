package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.isLatin;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import java.util.Set;

/**
 * A mark inside an address goes on: between Latin letters or digits that stick to it (domains, e-mail, file names,
 * versions), inside a word that has {@code ://}, {@code www.} or {@code @} before it, before a short Latin extension
 * ({@code تقرير.pdf}), at the start of a word ({@code .NET}), and before a top-level domain in Arabic letters
 * ({@code الجزيرة.نت}).
 */
final class Addresses implements Rule {

    /** Domains that name no country; they are no words of news after a full stop without a space. */
    static final Set<String> GENERIC_DOMAINS = Set.of("نت", "كوم", "اورغ", "اورج", "ارج", "نتورك", "انفو");

    /** Registered top-level domains that are also words of the language: they count only where an address is at hand. */
    private static final Set<String> WORDLIKE_DOMAINS = Set.of(
            "مصر",
            "السعوديه",
            "امارات",
            "الاردن",
            "المغرب",
            "تونس",
            "سوريه",
            "قطر",
            "عمان",
            "فلسطين",
            "الجزائر",
            "موريتانيا",
            "العراق",
            "السودان",
            "المليبار",
            "بارت",
            "بازار",
            "شبكه",
            "موقع",
            "عرب",
            "كاثوليك",
            "ارامكو",
            "اتصالات",
            "موبايلي",
            "همراه",
            "ابوظبي");

    private static final Set<String> ADDRESS_WORDS = Set.of(
            "موقع", "الموقع", "موقعها", "موقعه", "بوابه", "البوابه", "نطاق", "النطاق", "رابط", "الرابط", "صفحه",
            "عنوان", "العنوان");

    /** What those begin with. */
    private static final String DOMAIN_LETTERS = "نكأإا";

    private static final int LONGEST_EXTENSION = 5;
    private static final String LABEL_SIGNS = "-)\u0640\u2013";

    @Override
    public Decision decide(Mark mark) {
        if (!mark.isGlued()) {
            return isApartDomain(mark) ? Decision.GOES_ON : Decision.UNDECIDED;
        }
        char before = mark.before();
        char after = mark.after();
        boolean inside = mark.kind() == Mark.Kind.FULL_STOP
                ? (isLatin(before) && isLatin(after))
                        || (isLatin(after) && beginsWord(mark))
                        || isExtension(mark)
                        || isDomain(mark)
                        || (!isArabic(after) && isInAddress(mark))
                : (!isArabic(after) && isInAddress(mark)) || isQuery(mark);
        return inside ? Decision.GOES_ON : Decision.UNDECIDED;
    }

    /** Whether a blank was typed before the domain: {@code العربية. نت}, {@code film@example. com}. */
    private static boolean isApartDomain(Mark mark) {
        if (mark.kind() != Mark.Kind.FULL_STOP
                || mark.closing() != Mark.Closing.NOTHING
                || mark.tail() + 1 != mark.next()) {
            return false;
        }
        return isArabic(mark.after())
                ? DOMAIN_LETTERS.indexOf(mark.after()) >= 0
                        && GENERIC_DOMAINS.contains(mark.words().after())
                        && isArabic(mark.before())
                : isInAddress(mark) && isExtension(mark);
    }

    private static boolean isArabic(char c) {
        return Character.isLetter(c) && !isLatin(c);
    }

    /** Whether the mark sticks only to what follows, as in {@code .NET} and {@code .75}, but not to the label {@code .2-}. */
    private static boolean beginsWord(Mark mark) {
        if (!CharacterTable.is(mark.text().charAt(Math.max(mark.start() - 1, mark.sentence())), CharacterTable.SPACE)) {
            return false;
        }
        int end = mark.next();
        while (end < mark.text().length()
                && end - mark.next() <= LONGEST_EXTENSION
                && isLatin(mark.text().charAt(end))) {
            end++;
        }
        return !Character.isDigit(mark.after())
                || end + 1 >= mark.text().length()
                || Character.isDigit(mark.text().charAt(end + 1))
                || LABEL_SIGNS.indexOf(mark.text().charAt(end)) < 0;
    }

    /** Whether a file extension follows an Arabic name: Latin letters and digits in lower case, at most five. */
    private static boolean isExtension(Mark mark) {
        int end = mark.next();
        while (end < mark.text().length()
                && end - mark.next() <= LONGEST_EXTENSION
                && isLatin(mark.text().charAt(end))) {
            if (Character.isUpperCase(mark.text().charAt(end))) {
                return false;
            }
            end++;
        }
        int length = end - mark.next();
        return length >= 2
                && length <= LONGEST_EXTENSION
                && Character.isLetter(mark.after())
                && Character.isLetterOrDigit(mark.before());
    }

    /** Whether the last of the labels that follow without a blank is a domain, or the first of them already. */
    private static boolean isDomain(Mark mark) {
        int end = mark.next();
        int most = Math.min(mark.text().length(), mark.next() + Mark.SIGHT);
        int label = mark.next();
        boolean first = true;
        while (end < most && isHostCharacter(mark.text().charAt(end))) {
            if (mark.text().charAt(end) == '.') {
                if (first && isDomain(mark, label, end)) {
                    return true;
                }
                boolean wholeLabel =
                        Character.isLetterOrDigit(mark.text().charAt(mark.skipBack(end, CharacterTable.INVISIBLE)));
                if (!wholeLabel
                        || end + 1 == most
                        || !Character.isLetterOrDigit(mark.text().charAt(end + 1))) {
                    break;
                }
                first = false;
                label = end + 1;
            }
            end++;
        }
        return isDomain(mark, label, end);
    }

    private static boolean isDomain(Mark mark, int from, int to) {
        String domain = Words.key(mark.text(), from, to).replace('ة', 'ه');
        if (GENERIC_DOMAINS.contains(domain)) {
            return Character.isLetterOrDigit(mark.before());
        }
        return WORDLIKE_DOMAINS.contains(domain) && isNamedAddress(mark);
    }

    private static boolean isHostCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || CharacterTable.is(c, CharacterTable.INVISIBLE);
    }

    /** Whether the word before the mark looks like a host name, or the word before that one announces one. */
    private static boolean isNamedAddress(Mark mark) {
        int from = wordStart(mark);
        for (int i = from; i < mark.start(); i++) {
            char c = mark.text().charAt(i);
            if (c == '-' || c == '.' || c == '@' || c == '/') {
                return true;
            }
        }
        String announcement = mark.words().before(from).replace('ة', 'ه');
        return ADDRESS_WORDS.contains(announcement)
                || (announcement.length() > 1 && ADDRESS_WORDS.contains(announcement.substring(1)));
    }

    /** Whether a name and an equals sign follow a question mark in Latin text: {@code example.com/?id=7}. */
    private static boolean isQuery(Mark mark) {
        if (mark.sign() != '?' || !(isLatin(mark.before()) || mark.before() == '/')) {
            return false;
        }
        int end = mark.next();
        int most = Math.min(mark.text().length(), mark.next() + Mark.SIGHT);
        while (end < most && (isLatin(mark.text().charAt(end)) || mark.text().charAt(end) == '_')) {
            end++;
        }
        return end > mark.next() && end < most && mark.text().charAt(end) == '=';
    }

    private static boolean isInAddress(Mark mark) {
        String word = mark.text().substring(wordStart(mark), mark.start());
        return word.contains("://") || word.contains("www.") || word.contains("@");
    }

    /** Where the run of characters without white space begins that the mark stands in, as far as can be seen. */
    private static int wordStart(Mark mark) {
        int least = Math.max(mark.sentence(), mark.start() - Mark.SIGHT);
        int from = mark.start();
        while (from > least
                && !CharacterTable.is(mark.text().charAt(from - 1), CharacterTable.SPACE | CharacterTable.LINE_BREAK)) {
            from--;
        }
        return from;
    }
}
