"""Marks foreign names by their Latin spellings, which say the vowels that Arabic letters leave out.

    python3 names.py ar2en.txt NAMES.txt [--lists LISTS.txt] [--marked FILE...]

Each line of the pairs holds a name in Arabic letters, a tab, and in Latin letters: `ar2en.txt` of github.com/google/transliteration
(Apache-2.0). The letters of both are aligned where that costs least, and the Latin vowels between two consonants become marks. A name
that fits badly is left out, and so are words of the marked files, which are read there. The lists are the names again in another order,
some a line, half of them with what is written onto a name before them: lines to learn from.
"""
import argparse
import functools
import random
import re

from text import FATHA, DAMMA, KASRA, MARKS, SUKUN, UNKNOWN, VOWELS, is_letter, tokens

# what each consonant may stand for; what is usual comes first
CONSONANTS = {arabic: spellings.split() for arabic, spellings in {
    'ب': 'b p bb pp v', 'ت': 't tt th d ts', 'ث': 'th s c t z', 'ج': 'j g gg dj ch gu gi dg zh y', 'ح': 'h',
    'خ': 'kh j h ch x k g', 'د': 'd dd t th', 'ذ': 'd th z', 'ر': 'r rr rh wr', 'ز': 'z zz s ts ss',
    'س': 's ss c sc z cs ts sh x ps sch ce', 'ش': 'sh ch sch s j sz sy c ti sk st sp', 'غ': 'g gh gg gu x',
    'ف': 'f ff v ph w pf', 'ق': 'k q c', 'ك': 'k c ck ch q qu cc cq kh g x kk cqu', 'ل': 'l ll', 'م': 'm mm mb',
    'ن': 'n nn gn ng nh kn', 'ه': 'h j wh'}.items()}
LONG = {'ا': 'aeouih', 'و': 'ouwae', 'ي': 'ieyajlh'}  # what each long vowel begins with in Latin
HAMZAS = 'أإ'
IN_LIST = 5
BEFORE_NAMES = ('', '', '', 'و\u064e', 'ب\u0650', 'ل\u0650')
LATIN_VOWELS = "aeiouyw'h"
LABELS = {'a': FATHA, 'e': KASRA, 'i': KASRA, 'y': KASRA, 'o': DAMMA, 'u': DAMMA}

# costs of an alignment
IMPOSSIBLE = 99.0
UNUSUAL, NO_CONSONANT, SILENT_CONSONANT = 0.2, 2.5, 1.5
NO_LONG_VOWEL, OTHER_LONG_VOWEL, MORE_OF_A_VOWEL, SHORT_VOWEL = 0.9, 0.8, 0.1, 0.3
LEFT_VOWEL, LEFT_CONSONANT, MOST_LEFT = 0.4, 1.2, 3
WORST, WORST_FOR_LETTER = 1.2, 0.15


def are_vowels(latin):
    return all(c in LATIN_VOWELS for c in latin)


def spellings(letter, latin, at):
    """What the letter may stand for at this place, with its cost."""
    if letter in CONSONANTS:
        for spelling in CONSONANTS[letter]:
            if latin.startswith(spelling, at):
                yield spelling, 0.0 if spelling == CONSONANTS[letter][0] or len(spelling) > 1 else UNUSUAL
        yield '', NO_CONSONANT
    elif letter in HAMZAS:
        yield '', 0.0
    else:
        for length in (1, 2, 3):
            vowel = latin[at:at + length]
            if len(vowel) == length and all(c in "aeiouywhjl'" for c in vowel):
                yield vowel, MORE_OF_A_VOWEL * (length - 1) + (0.0 if vowel[0] in LONG[letter] else OTHER_LONG_VOWEL)
        yield '', NO_LONG_VOWEL


def align(arabic, latin):
    """The least cost, and for each letter what it stands for and the short vowel after it."""

    @functools.lru_cache(None)
    def best(i, j):
        if i == len(arabic):
            left = latin[j:]
            cost = (LEFT_VOWEL if are_vowels(left) else LEFT_CONSONANT) * len(left)
            return (cost, ()) if len(left) <= MOST_LEFT else (IMPOSSIBLE, ())
        found = (IMPOSSIBLE, ())
        for spelling, cost in spellings(arabic[i], latin, j):
            after = j + len(spelling)
            steps = [(after + n, latin[after:after + n], SHORT_VOWEL * n) for n in range(MOST_LEFT + 1)
                     if after + n <= len(latin) and are_vowels(latin[after:after + n])]
            if after < len(latin):
                steps.append((after + 1, '', SILENT_CONSONANT))
            for end, vowel, more in steps:
                rest, path = best(i + 1, end)
                if cost + more + rest < found[0]:
                    found = cost + more + rest, ((spelling, vowel),) + path
        return found

    return best(0, 0)


def lengthens(arabic, i):
    """Whether the letter is a long vowel and no consonant."""
    if arabic[i] not in LONG or i == 0:
        return False
    after = arabic[i + 1:i + 2]
    return arabic[i] == 'ا' or after != 'ا' and arabic[i - 1] not in LONG


def label(arabic, i, spelling, vowel):
    """What the letter carries, UNKNOWN where the Latin spelling does not tell."""
    letter, after = arabic[i], arabic[i + 1:i + 2]
    if letter == 'ا' or lengthens(arabic, i):
        return 0
    if not after:
        return {'ه': UNKNOWN, 'و': 0, 'ي': 0}.get(letter, SUKUN)
    if after == 'ا':
        return FATHA
    if letter == 'إ':
        return KASRA
    if after in 'وي' and lengthens(arabic, i + 1):
        return DAMMA if after == 'و' else KASRA
    if letter == 'أ':
        return LABELS.get((vowel or 'a')[0], FATHA)
    if vowel:
        return LABELS.get(vowel[0], UNKNOWN)
    return SUKUN if spelling and i > 0 else UNKNOWN


def marked(arabic, latin):
    """The name with its marks, None where the spellings do not fit."""
    cost, path = align(arabic, latin)
    if cost > WORST + WORST_FOR_LETTER * len(arabic):
        return None
    labels = [label(arabic, i, *step) for i, step in enumerate(path)]
    return ''.join(c + (VOWELS[mark - 1] if mark > 0 else '') for c, mark in zip(arabic, labels))


def is_foreign(word):
    """Whether all letters are such as names from other languages are written with, and no article begins it."""
    return len(word) > 2 and not word.startswith('ال') and all(c in CONSONANTS or c in LONG or c in HAMZAS for c in word)


def words(paths):
    """The bare words of marked files."""
    found = set()
    for path in paths:
        with open(path, encoding='utf-8') as file:
            found.update(re.sub(f'[{MARKS}]', '', token) for line in file for token in tokens(line) if is_letter(token[0]))
    return found


def lists(names):
    """Lines of some names each, as a line of one word teaches nothing."""
    rng = random.Random(1)
    order = rng.sample(names, len(names))
    for i in range(0, len(order), IN_LIST):
        yield ' '.join(rng.choice(BEFORE_NAMES) + name for name in order[i:i + IN_LIST])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('pairs')
    parser.add_argument('out')
    parser.add_argument('--lists')
    parser.add_argument('--marked', nargs='*', default=[])
    options = parser.parse_args()
    known, names, misfits = words(options.marked), {}, 0
    with open(options.pairs, encoding='utf-8') as file:
        for line in file:
            arabic, tab, latin = line.strip().lower().partition('\t')
            if tab and latin.isascii() and is_foreign(arabic) and arabic not in known and arabic not in names:
                name = marked(arabic, latin.strip())
                misfits += name is None
                if name:
                    names[arabic] = name
    with open(options.out, 'w', encoding='utf-8', newline='\n') as file:
        file.writelines(name + '\n' for name in names.values())
    if options.lists:
        with open(options.lists, 'w', encoding='utf-8', newline='\n') as file:
            file.writelines(line + '\n' for line in lists(list(names.values())))
    print('%d names, %d that did not fit' % (len(names), misfits))


if __name__ == '__main__':
    main()
