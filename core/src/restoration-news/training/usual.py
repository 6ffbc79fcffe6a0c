"""The file of usual readings: how words are mostly read in news.

    khabar diacritics --op restore --policy whole-words --min-confidence 0.9 --jsonl NEWS.jsonl > RESTORED.jsonl
    python3 usual.py RESTORED.jsonl restoration-usual-readings.txt

The restorer reads news without marks and writes the words that it is sure of; this program counts their forms without what the last
letter carries, which the sentence decides. A word is listed in its most frequent form.
"""
import argparse
import collections
import json
import re

from text import MARKS, is_letter

WORD = re.compile(f'[\u0621-\u063a\u0641-\u064a{MARKS}]+')
MARK = re.compile('[\u064b-\u0652]')
LEAST = 3  # occurrences of a word
LEAST_SHARE = 0.6  # of the most frequent form: below it none is usual

HEAD = """# How words are mostly read in news, the last letter aside.
# Learnt by core/src/restoration-news/training/usual.py from the ANT corpus (Apache-2.0), restored by the weights beside this file.
"""


def without_last(word):
    """The marked word without the marks of its last letter."""
    end = max(i for i, c in enumerate(word) if is_letter(c))
    return word[:end + 1]


def forms(path):
    """For each bare word its marked forms and how often each was met."""
    found = collections.defaultdict(collections.Counter)
    with open(path, encoding='utf-8') as file:
        for line in file:
            for word in WORD.findall(json.loads(line).get('text', '')):
                bare = MARK.sub('', word)
                if len(bare) > 2 and all(is_letter(c) for c in bare):
                    form = without_last(word)
                    if MARK.search(form):
                        found[bare][form] += 1
    return found


def usual(found):
    """The words to list, each in its most frequent form, in the order of the letters."""
    for bare in sorted(found):
        counts = found[bare]
        form, most = counts.most_common(1)[0]
        total = sum(counts.values())
        if total >= LEAST and most >= LEAST_SHARE * total:
            yield form


def main():
    parser = argparse.ArgumentParser(description='Makes the file of usual readings.')
    parser.add_argument('restored')
    parser.add_argument('out')
    options = parser.parse_args()
    with open(options.out, 'w', encoding='utf-8', newline='\n') as file:
        file.write(HEAD)
        file.writelines(form + '\n' for form in usual(forms(options.restored)))


if __name__ == '__main__':
    main()
