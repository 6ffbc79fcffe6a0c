"""How marked text becomes symbols and labels: the same reading as `dev.khabar.restoration.SymbolReader`."""
import re

TATWEEL, DAGGER_ALEF, ALEF_WASLA, SHADDA = '\u0640', '\u0670', '\u0671', '\u0651'
VOWELS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0652'  # fathatan dammatan kasratan fatha damma kasra sukun
UNKNOWN = -1  # the label of what teaches nothing

FATHATAN, FATHA, DAMMA, KASRA, SUKUN, SHADDA_ONLY = 1, 4, 5, 6, 7, 8

LETTERS = [chr(c) for c in list(range(0x0621, 0x063B)) + list(range(0x0641, 0x064B))]
PUNCTUATION = '.،:؟!"()-؛'
BOUNDARY, SPACE, DIGITS, LATIN, OTHER = range(5)
ALPHABET = ['\n', ' ', '#', 'L', '?'] + LETTERS + list(PUNCTUATION)
SYMBOL = {c: i for i, c in enumerate(ALPHABET)}
FOLDED = {',': '،', '?': '؟', ';': '؛', '«': '"', '»': '"', '”': '"', '“': '"', '–': '-', '_': '-', '[': '(', ']': ')', '…': '.'}

MARKS = '\u064b-\u0652\u0670\u0640'
TOKEN = re.compile(f'[\u0621-\u063a\u0641-\u064a\u0671{MARKS}]+|[0-9\u0660-\u0669]+|[A-Za-z]+|[^\\s\u0621-\u0652\u0670\u0671]')
INITIAL_HAMZA = re.compile('(?:(?<=[^\u0621-\u064a])|^)[وف]?[بكل]?(?:ال|ل)?([أإآ])')
LAST_LETTER = re.compile('[ية](?![\u0621-\u063a\u0641-\u064a])')
INVISIBLE = re.compile('[\u200e\u200f\u202a-\u202e\ufeff\u0640]')


def is_letter(c):
    return '\u0621' <= c <= '\u063a' or '\u0641' <= c <= '\u064a'


def tokens(line):
    """Words, numbers, Latin words and single characters; marks without a letter are dropped."""
    plain = INVISIBLE.sub('', line).replace(ALEF_WASLA, 'ا')
    found = (t.lstrip('\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670') for t in TOKEN.findall(plain))
    return [t for t in found if t]


def parse(word):
    """Letters and labels of a marked word; fathatan written after its alef is moved before it."""
    letters, marks = [], []
    for c in word.replace(TATWEEL, '').replace(DAGGER_ALEF, '').replace(ALEF_WASLA, 'ا'):
        if is_letter(c):
            letters.append(c)
            marks.append([0, False])
        elif letters and c == SHADDA:
            marks[-1][1] = True
        elif letters and c in VOWELS:
            marks[-1][0] = 1 + VOWELS.index(c)
    labels = [(SHADDA_ONLY + vowel if vowel < SUKUN else SHADDA_ONLY) if shadda else vowel for vowel, shadda in marks]
    if len(letters) > 1 and letters[-1] in 'اى' and labels[-1] == FATHATAN:
        labels[-1] = 0
        labels[-2] = SHADDA_ONLY + FATHATAN if labels[-2] == SHADDA_ONLY else FATHATAN
    return letters, labels


def teach(letters, labels):
    """Labels to learn from: conventions made one, and unknown where a writer may just have left the mark out."""
    count = len(letters)
    if not any(labels):
        return [UNKNOWN] * count
    out = list(labels)
    for i, c in enumerate(letters):
        before = out[i - 1] if i else 0
        vowel = before - SHADDA_ONLY if before > SHADDA_ONLY else before
        after, after_label = (letters[i + 1], labels[i + 1]) if i + 1 < count else ('', 0)
        if c in 'اىآ':
            out[i] = 0
            continue
        # sources put a fatha on the lam of the article before a bare alef (الاتّحاد), where readers say none
        if c == 'ل' and after == 'ا' and out[i] == FATHA and is_article(letters, i):
            out[i] = UNKNOWN
            continue
        # a sukun on a letter that lengthens the vowel before it
        if (c == 'و' and vowel == DAMMA or c == 'ي' and vowel == KASRA) and out[i] == SUKUN:
            out[i] = 0
        if out[i] not in (0, SHADDA_ONLY):
            continue
        if after == 'ا' and after_label == 0 and not is_conjunction(letters, i) and not (c == 'و' and i + 2 == count):
            out[i] += FATHA
            continue
        lengthens = c == 'و' and (vowel == DAMMA or i + 2 == count and after == 'ا') or c == 'ي' and vowel == KASRA
        assimilated = c == 'ل' and after_label >= SHADDA_ONLY and i > 0 and letters[i - 1] in 'ال'
        if out[i] != SHADDA_ONLY and not lengthens and not assimilated:
            out[i] = UNKNOWN
    return out


def is_conjunction(letters, i):
    """Whether the letter may be a word of its own before the article: its vowel is then no long one."""
    return i == 0 and letters[0] in 'وبفكل' or i == 1 and letters[0] in 'وف' and letters[1] in 'بكل'


def is_article(letters, i):
    """Whether the lam belongs to the article, which a conjunction and a preposition may stand before, and a word follows."""
    before = ''.join(letters[:i])
    return before.endswith('ا') and before[:-1] in ('', 'و', 'ف', 'ب', 'ك', 'وب', 'وك', 'فب', 'فك') and len(letters) > i + 3


def without_hamza(symbols, labels):
    """The same passage as writers type it who leave hamzas out: a bare alef, which carries nothing, for each at a word's start."""
    read, taught = list(symbols), list(labels)
    line = ''.join(ALPHABET[i] for i in symbols)
    for match in INITIAL_HAMZA.finditer(line):
        read[match.start(1)] = SYMBOL['ا']
        taught[match.start(1)] = 0
    return read, taught


def with_dots_left_out(symbols, labels, yeh, teh):
    """The same as Egyptian papers type it: ى for a last ي that carries nothing, ه for ة, each where it is asked for."""
    read, taught = list(symbols), list(labels)
    line = ''.join(ALPHABET[i] for i in symbols)
    for match in LAST_LETTER.finditer(line):
        at = match.start()
        if yeh and line[at] == 'ي' and taught[at] <= 0:
            read[at], taught[at] = SYMBOL['ى'], 0
        if teh and line[at] == 'ة':
            read[at] = SYMBOL['ه']
    return read, taught


def symbol(c):
    if c.isdigit():
        return DIGITS
    if c.isascii() and c.isalpha():
        return LATIN
    return SYMBOL.get(FOLDED.get(c, c), OTHER)


def encode(line, learn=True, drop_punctuation=False):
    """Symbols of a line and a label for each, `UNKNOWN` where there is none."""
    symbols, labels = [], []
    for token in tokens(line):
        if is_letter(token[0]):
            letters, marks = parse(token)
            word = [SYMBOL.get(c, OTHER) for c in letters]
            marks = teach(letters, marks) if learn else marks
        elif drop_punctuation and not token[0].isdigit():
            continue
        else:
            word, marks = [symbol(token[0])], [UNKNOWN]
        if symbols:
            symbols.append(SPACE)
            labels.append(UNKNOWN)
        symbols += word
        labels += marks
    return symbols, labels


def pieces(symbols, labels, longest=400):
    """Cuts a long line at spaces."""
    while len(symbols) > longest:
        at = longest
        while at > longest // 2 and symbols[at] != SPACE:
            at -= 1
        yield symbols[:at], labels[:at]
        symbols, labels = symbols[at + 1:], labels[at + 1:]
    if symbols:
        yield symbols, labels
