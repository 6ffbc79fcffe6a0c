"""Text to learn from, out of news without marks: what a network is sure of, with foreign names that are known put in.

    python3 news.py ask NEWS.jsonl ASKED.jsonl --marked FILE... --names NAMES.txt
    khabar diacritics --op restore --min-confidence 0.9 --jsonl ASKED.jsonl > ANSWERED.jsonl
    python3 news.py keep ANSWERED.jsonl NEWS.txt --marked FILE... --names NAMES.txt

`ask` takes the sentences of the news (objects with `title` and `text`, a line each; the ANT corpus, antcorpus.github.io, Apache-2.0), puts
hamzas where the marked files mostly have them, and marked names (`names.py`) in the place of most words that look foreign and are unknown;
the restorer keeps these marks. `keep` takes the marks off words that are still unknown: a letter without a mark teaches nothing. The
second file is one more `--train` file of `train.py`, which goes on from the network that answered (`--start`).
"""
import argparse
import collections
import json
import random
import re

from names import is_foreign
from text import MARKS, is_letter, tokens

WORD = re.compile(f'[\u0621-\u063a\u0641-\u064a{MARKS}]+')
SENTENCE_END = re.compile('(?<=[.!؟])\\s+|\n')
FEWEST, MOST = 5, 60  # words of a sentence
LEAST_ARABIC = 0.6  # of the characters of a sentence
LEAST_KNOWN = 0.8  # of its words
NAMES_PUT_IN = 0.7  # of the words that may be names
MORE_FREQUENT = 3  # how much more a spelling with hamza is met where it is put

HAMZA_PLACE = re.compile('^([وف]?[بلكس]?(?:ال|ل)?)ا(.+)$')
BEFORE = re.compile('^(?:[وف]?(?:ال|بال|كال|لل|[بلكس])|[وف])')
AFTER = re.compile('(?:هما|ها|هم|هن|نا|تين|تان|ين|ون|ان|ات|وا|[هكيت])$')
NAME = re.compile('^(و?[بل]?)(.{3,})$')
ARABIC_END = ('ة', 'ات', 'ون', 'ين', 'ها')
PROCLITICS = {'و': 'وَ', 'ب': 'بِ', 'ل': 'لِ'}


def bare(word):
    return re.sub(f'[{MARKS}]', '', word)


class Words:
    """How often the words of marked text were met, and the foreign names."""

    def __init__(self, marked, names):
        self.counts = collections.Counter()
        for path in marked:
            with open(path, encoding='utf-8') as file:
                self.counts.update(bare(token) for line in file for token in tokens(line) if is_letter(token[0]))
        with open(names, encoding='utf-8') as file:
            self.names = {bare(line.strip()): line.strip() for line in file}
        self.pool = sorted(self.names)

    def is_known(self, word):
        """Whether it was met, or what is left without what is written onto it."""
        before = BEFORE.match(word)
        return any(
            stem in self.counts or 'ال' + stem in self.counts or self._is_stem(stem)
            for stem in {word, word[before.end():] if before else word} if stem == word or len(stem) > 2)

    def _is_stem(self, word):
        stem = AFTER.sub('', word)
        return len(stem) > 2 and (stem in self.counts or stem + 'ة' in self.counts)

    def with_hamza(self, word):
        place = HAMZA_PLACE.match(word)
        if not place:
            return word
        spellings = [place[1] + alef + place[2] for alef in 'أإآ']
        best = max(spellings, key=self.counts.__getitem__)
        return best if self.counts[best] > MORE_FREQUENT * self.counts[word] + 2 else word

    def name_in_place_of(self, word):
        """A marked name, most often any other one, for a word that is a name or may be one; None for other words."""
        proclitics, stem = ('', word) if word in self.names else NAME.match(word).groups() if NAME.match(word) else ('', word)
        if stem not in self.names and (not is_foreign(stem) or stem.endswith(ARABIC_END) or random.random() > NAMES_PUT_IN):
            return None
        chosen = random.choice(self.pool) if stem not in self.names or random.random() < NAMES_PUT_IN else stem
        return ''.join(PROCLITICS[c] for c in proclitics) + self.names[chosen]


def sentences(path):
    found = set()
    with open(path, encoding='utf-8') as file:
        for line in file:
            article = json.loads(line)
            for sentence in [article.get('title', '')] + SENTENCE_END.split(article['text']):
                sentence = bare(sentence).strip()
                words = WORD.findall(sentence)
                arabic = sum(map(len, words)) > LEAST_ARABIC * len(sentence.replace(' ', ''))
                if FEWEST <= len(words) <= MOST and arabic:
                    found.add(sentence)
    return sorted(found)


def asked(sentence, words):
    """The sentence to restore, None where too little of it is known."""
    text = WORD.sub(lambda match: words.with_hamza(match[0]), sentence)
    all_words = WORD.findall(text)
    if sum(map(words.is_known, all_words)) < LEAST_KNOWN * len(all_words):
        return None
    return WORD.sub(lambda match: match[0] if words.is_known(match[0]) else words.name_in_place_of(match[0]) or match[0], text)


def kept(sentence, words):
    """The restored sentence, the marks of unknown words taken off."""

    def keep(match):
        word = bare(match[0])
        name = NAME.match(word)
        return match[0] if words.is_known(word) or word in words.names or name and name[2] in words.names else word

    return WORD.sub(keep, sentence)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('step', choices=('ask', 'keep'))
    parser.add_argument('news')
    parser.add_argument('out')
    parser.add_argument('--marked', nargs='+', required=True)
    parser.add_argument('--names', required=True)
    options = parser.parse_args()
    random.seed(1)
    words = Words(options.marked, options.names)
    with open(options.out, 'w', encoding='utf-8', newline='\n') as out:
        if options.step == 'ask':
            texts = filter(None, (asked(sentence, words) for sentence in sentences(options.news)))
            out.writelines(json.dumps(dict(text=text), ensure_ascii=False) + '\n' for text in texts)
        else:
            with open(options.news, encoding='utf-8') as answers:
                out.writelines(kept(json.loads(line)['text'], words) + '\n' for line in answers)


if __name__ == '__main__':
    main()
