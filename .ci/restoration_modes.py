#!/usr/bin/env python3
"""Measures what evaluate.py does not: how the restorer does on text without hamzas, and how sure its words are.

  .ci/restoration_modes.py --eval PATH/evaluate.py [--cli COMMAND]

Each figure is compared with the ceiling or floor below; one that is worse fails the run.
"""
import argparse
import json
import os
import re
import shlex
import subprocess
import sys

from quality import load

WITHOUT_HAMZA_AT_MOST = 19.65  # percent of words wrong
WHOLE_WORDS_RIGHT_AT_LEAST = 98.5  # percent of the words that are written
UNUSUAL_RIGHT_AT_LEAST = 90.0

MARKS = re.compile('[\u064b-\u0652\u0670]')
HAMZA = str.maketrans('أإآ', 'ااا')


def restore(cli, lines, *options):
    rows = ''.join(json.dumps(dict(text=line)) + '\n' for line in lines)
    command = shlex.split(cli) + ['diacritics', '--op', 'restore', '--jsonl', *options]
    out = subprocess.run(command, input=rows.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    return [json.loads(line)['text'] for line in out.split('\n') if line]


def word_pairs(evaluate, gold, got):
    """The labels of each word in the reference and in the answer."""
    for wanted, found in zip(gold, got, strict=True):
        for x, y in zip(evaluate.MARKED.findall(wanted), evaluate.MARKED.findall(found), strict=True):
            letters, labels = evaluate.labels(x)
            if letters:
                yield letters, labels, evaluate.labels(y)[1]


def without_hamza(evaluate, cli, gold, bare):
    """Percent of words wrong; an alef that lost its hamza carries nothing, so nothing is asked of it."""
    words = wrong = 0
    for letters, wanted, found in word_pairs(evaluate, gold, restore(cli, [line.translate(HAMZA) for line in bare])):
        words += 1
        wrong += any(w not in (f, (False, '')) for c, w, f in zip(letters, wanted, found) if ord(c) not in HAMZA)
    return 100 * wrong / words


def written_right(evaluate, cli, gold, bare, policy):
    """Of the words that get marks, how many have none that is wrong; and how many get some."""
    marked = right = words = 0
    for _, wanted, found in word_pairs(evaluate, gold, restore(cli, bare, '--policy', policy)):
        words += 1
        if any(f != (False, '') for f in found):
            marked += 1
            right += all(w in (f, (False, '')) for w, f in zip(wanted, found) if f != (False, ''))
    return 100 * right / max(1, marked), 100 * marked / words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--eval', required=True)
    parser.add_argument('--cli', default='java -jar examples/cli/target/khabar-cli.jar')
    options = parser.parse_args()
    evaluate = load(options.eval)
    data = os.path.join(os.path.dirname(os.path.abspath(options.eval)), '..', 'data', 'diacritics')
    with open(os.path.join(data, 'news_vocalised_dev.txt'), encoding='utf-8') as file:
        gold = [line.rstrip('\n') for line in file]
    bare = [MARKS.sub('', line) for line in gold]

    wrong = without_hamza(evaluate, options.cli, gold, bare)
    print('without hamza      %.2f %% of words wrong (at most %.2f)' % (wrong, WITHOUT_HAMZA_AT_MOST))
    worse = wrong > WITHOUT_HAMZA_AT_MOST
    for policy, floor in (('whole-words', WHOLE_WORDS_RIGHT_AT_LEAST), ('ambiguous', UNUSUAL_RIGHT_AT_LEAST)):
        right, share = written_right(evaluate, options.cli, gold, bare, policy)
        print('%-18s %.2f %% of marked words right (at least %.2f), %.1f %% marked' % (policy, right, floor, share))
        worse |= right < floor
    if worse:
        sys.exit('restoration is worse than recorded in .ci/restoration_modes.py')


if __name__ == '__main__':
    main()
