package dev.khabar.restoration.network;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.HamzaComposition;
import java.util.HashMap;
import java.util.Map;

/** The symbols that a model reads, and which of them a character becomes. */
public final class Alphabet {

    public static final int BOUNDARY = 0;
    public static final int SPACE = 1;
    static final int DIGITS = 2;
    public static final int LATIN = 3;
    static final int OTHER = 4;
    /** How the symbols above show in a file; each of the rest stands for itself. */
    static final String FIXED = "\n #L?";

    private static final int TABLE = 0x0780;
    /** Not in the table: found when it is met. */
    private static final short RARE = -1;

    /** Letters of other languages and of the Maghreb, each before the Arabic letter that news writes for it. */
    private static final String LOOK_ALIKES = "\u0671ا\u0672أ\u0673إ\u066Eب\u067Bب\u067Eب\u0680ب\u0679ت\u067Aت\u067Cت"
            + "\u067Fت\u0686ج\u0687ج\u0681ح\u0682خ\u0685خ\u0688د\u0689د\u068Aد\u068Cذ\u068Dد\u068Eذ\u0691ر\u0692ر"
            + "\u0693ر\u0695ر\u0696ز\u0698ز\u069Aس\u069Cش\u069Eص\u069Fط\u06A0غ\u06A1ف\u06A2ف\u06A4ف\u06A5ف\u06A6ف"
            + "\u066Fق\u06A7ق\u06A8ق\u06A9ك\u06AAك\u06ABك\u06ACك\u06ADك\u06AFك\u06B1ك\u06B3ك\u06B5ل\u06B6ل\u06B7ل"
            + "\u06BAن\u06BBن\u06BCن\u06BEه\u06C0ه\u06C1ه\u06C2ه\u06D5ه\u06C3ة\u06C4و\u06C5و\u06C6و\u06C7و\u06C8و"
            + "\u06C9و\u06CBو\u06CCي\u06CEي\u06D0ي\u06D1ي\u06D2ي\u06CDي\u063Dي\u063Eي\u063Fي\u0620ي\u063Bك\u063Cك"
            + "\u0763ك\u0762ك\u0752ب\u0750ب\u0751ب";

    /** Punctuation, each before the one that stands for it. */
    private static final String FOLDED_PUNCTUATION = ",،?؟;؛«\"»\"”\"“\"–-_-[(])….";

    private final String symbols;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final short[] table = new short[TABLE];

    /**
     * @param symbols the code units of a model's symbols in the order of their numbers
     * @throws IllegalArgumentException if they don't begin with {@link #FIXED} or one comes twice
     */
    Alphabet(String symbols) {
        if (!symbols.startsWith(FIXED)) {
            throw new IllegalArgumentException("the alphabet does not begin with the five symbols of boundary, space, "
                    + "digits, Latin letters and others");
        }
        this.symbols = symbols;
        for (int i = FIXED.length(); i < symbols.length(); i++) {
            if (numbers.put((int) symbols.charAt(i), i) != null) {
                throw new IllegalArgumentException("the alphabet has symbol " + i + " twice");
            }
        }
        addPairs(LOOK_ALIKES);
        addPairs(FOLDED_PUNCTUATION);
        for (char c = 0; c < TABLE; c++) {
            table[c] = isRareNumber(c) ? RARE : (short) find(c);
        }
    }

    private void addPairs(String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            Integer number = numbers.get((int) pairs.charAt(i + 1));
            if (number != null) {
                numbers.putIfAbsent((int) pairs.charAt(i), number);
            }
        }
    }

    /** The number of symbols. */
    int size() {
        return symbols.length();
    }

    /** The symbols as a string. */
    String symbols() {
        return symbols;
    }

    /** The symbol of a code point. */
    public int symbolOf(int codePoint) {
        int number = codePoint < TABLE ? table[codePoint] : RARE;
        return number == RARE ? find(codePoint) : number;
    }

    private int find(int codePoint) {
        // a number sign looks to the model like the number it announces
        if (isDigit(codePoint) || codePoint == '#') {
            return DIGITS;
        }
        if ((codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z')) {
            return LATIN;
        }
        return numbers.getOrDefault(codePoint, OTHER);
    }

    /** Digits of every script, raised and circled ones too. */
    public static boolean isDigit(int codePoint) {
        if (!isRareNumber(codePoint)) {
            return Character.isDigit(codePoint);
        }
        int type = UCharacter.getIntPropertyValue(codePoint, UProperty.NUMERIC_TYPE);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
    }

    /** Whether only ICU knows if it is a digit: numbers of other shapes, and what is newer than the JDK's Unicode. */
    private static boolean isRareNumber(int codePoint) {
        int category = Character.getType(codePoint);
        return category == Character.OTHER_NUMBER || category == Character.UNASSIGNED;
    }

    /** Whether a code point is a letter of an Arabic word, known to the model or not. */
    public static boolean isLetter(int codePoint) {
        return codePoint < TABLE && ArabicCharacters.isLetter((char) codePoint);
    }

    /** The letter that a symbol and a hamza or madda written as a mark of its own make together; else the symbol. */
    public int composed(int symbol, int mark) {
        char letter = symbols.charAt(symbol);
        char whole =
                Character.isBmpCodePoint(mark) ? HamzaComposition.compose(letter, (char) mark) : HamzaComposition.NONE;
        return whole == HamzaComposition.NONE ? symbol : numbers.getOrDefault((int) whole, symbol);
    }

    /** Whether a symbol is a letter that can carry marks: all but the bare alef, and what is no letter. */
    public boolean canCarryMarks(int symbol) {
        return symbol >= FIXED.length()
                && symbols.charAt(symbol) != ArabicCharacters.ALEF
                && ArabicCharacters.isLetter(symbols.charAt(symbol));
    }

    /** The character that a symbol stands for. */
    public char letter(int symbol) {
        return symbols.charAt(symbol);
    }
}
