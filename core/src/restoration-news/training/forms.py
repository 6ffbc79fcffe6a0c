"""The file of word forms that the library reads, from marked text.

    python3 forms.py OUT.bin --marked FILE... [--news FILE...]

A form is a word and what its letters carry, but for the last one, which the sentence decides. Marked files give forms and words, files of
news words only; words of news count that occur five times. Both sets are written as xor filters (T. M. Graf, D. Lemire, 2020):
`dev.khabar.restoration.form.XorFilter` describes them. The packaged file was made from Tashkeela, the Van Dyck Bible and words of the
ANT corpus.
"""
import argparse
import collections
import re
import struct
import zlib

from text import ALPHABET, DAMMA, FATHA, KASRA, MARKS, SHADDA_ONLY, SUKUN, UNKNOWN, is_article, is_letter, parse, teach, tokens

MAGIC, VERSION = b'KHABARFM', 1
BITS = (1 << 64) - 1
PRONOUNS = ('هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ك')
LEAST = 5


def hashed(key, seed):
    h = 0xcbf29ce484222325 ^ seed
    for byte in key:
        h = ((h ^ byte) * 0x100000001b3) & BITS
    for factor in (0xff51afd7ed558ccd, 0xc4ceb9fe1a85ec53):
        h = ((h ^ (h >> 33)) * factor) & BITS
    return h ^ (h >> 33)


def places(h, block):
    turned = (h, (h << 21 | h >> 43) & BITS, (h << 42 | h >> 22) & BITS)
    return [i * block + (((t & 0xffffffff) * block) >> 32) for i, t in enumerate(turned)]


def xor_filter(keys, width):
    """The bytes of a filter: keys are taken away one by one whose place no other key needs, and written in the opposite order."""
    block, mask = int(1.23 * len(keys) / 3) + 32, (1 << 8 * width) - 1
    for seed in range(1 << 31):
        hashes = [hashed(key, seed) for key in keys]
        where = [places(h, block) for h in hashes]
        users = [set() for _ in range(3 * block)]
        for key, three in enumerate(where):
            for place in three:
                users[place].add(key)
        single, order = [p for p, u in enumerate(users) if len(u) == 1], []
        while single:
            place = single.pop()
            if len(users[place]) == 1:
                key = next(iter(users[place]))
                order.append((key, place))
                for p in where[key]:
                    users[p].discard(key)
                    if len(users[p]) == 1:
                        single.append(p)
        if len(order) == len(keys):
            break
    prints = [0] * (3 * block)
    for key, place in reversed(order):
        value = (hashes[key] >> 11) & mask
        for p in where[key]:
            value ^= prints[p] if p != place else 0
        prints[place] = value
    return struct.pack('>ii%d%s' % (len(prints), 'BH'[width - 1]), seed, block, *prints)


def form(word, labels):
    """The labels but the last, all cases before a pronoun as one, and its own vowel as one."""
    out = list(labels)
    pronoun = next((p for p in PRONOUNS if word.endswith(p) and len(word) - len(p) >= 2), None)
    if pronoun:
        at = len(word) - len(pronoun)
        for shadda in (0, SHADDA_ONLY):
            if out[at - 1] in (shadda + DAMMA, shadda + KASRA):
                out[at - 1] = shadda + FATHA
        if pronoun[0] == 'ه' and len(pronoun) > 1 and out[at] == KASRA:
            out[at] = DAMMA
    return word.encode('utf-16-be') + bytes(out[:-1])


def is_sayable(letters, labels):
    """No label unknown, no sukun before a shadda, and no vowel on the article's lam before a bare alef."""
    lam = any(c == 'ل' and labels[i] == FATHA and letters[i + 1:i + 2] == ['ا'] and is_article(letters, i) for i, c in enumerate(letters))
    shadda = any(a == SUKUN and b >= SHADDA_ONLY for a, b in zip(labels, labels[1:]))
    return not lam and not shadda and UNKNOWN not in labels[:-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('out')
    parser.add_argument('--marked', nargs='+', required=True)
    parser.add_argument('--news', nargs='*', default=[])
    options = parser.parse_args()
    forms, words = set(), set()
    for path in options.marked:
        with open(path, encoding='utf-8') as file:
            for token in (t for line in file for t in tokens(line) if is_letter(t[0])):
                letters, labels = parse(token)
                if len(letters) > 1 and all(c in ALPHABET for c in letters):
                    taught = teach(letters, labels)
                    words.add(''.join(letters).encode('utf-16-be'))
                    if is_sayable(letters, taught):
                        forms.add(form(''.join(letters), taught))
    counts = collections.Counter()
    for path in options.news:
        with open(path, encoding='utf-8') as file:
            counts.update(re.sub(f'[{MARKS}]', '', t) for line in file for t in tokens(line) if is_letter(t[0]))
    words.update(word.encode('utf-16-be') for word, count in counts.items() if count >= LEAST and len(word) > 1)
    content = MAGIC + struct.pack('>H', VERSION) + xor_filter(sorted(forms), 2) + xor_filter(sorted(words), 1)
    with open(options.out, 'wb') as file:
        file.write(content + struct.pack('>I', zlib.crc32(content)))


if __name__ == '__main__':
    main()
