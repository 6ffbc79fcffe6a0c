#!/usr/bin/env python3
"""Compares the restorer with the oracle its network came with: the text that each of its lines should become.

  .ci/restoration.py --vectors PATH/vectors.jsonl [--cli COMMAND]

The oracle reads a line in pieces of up to 600 symbols, cut at spaces wherever they fall; the library cuts where sentences end. Lines of
up to 600 symbols must be equal in every mark; in longer ones letters near the cuts may differ, and are counted.
"""
import argparse
import json
import re
import shlex
import subprocess
import sys

LETTER = re.compile('([\u0621-\u063a\u0641-\u064a])([\u064b-\u0652]*)')
SYMBOLS = re.compile('[\u0621-\u063a\u0641-\u064a]+|[0-9\u0660-\u0669]+|[A-Za-z]+|\\S')
LONGEST = 600
MOST_DIFFERENT = 0.005  # of the letters of long lines


def symbols(text):
    """How many symbols a line is read as, spaces between them included."""
    read = [len(run) if '\u0621' <= run[0] <= '\u064a' else 1 for run in SYMBOLS.findall(text)]
    return sum(read) + len(read) - 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--vectors', required=True)
    parser.add_argument('--cli', default='java -jar examples/cli/target/khabar-cli.jar')
    options = parser.parse_args()
    with open(options.vectors, encoding='utf-8') as file:
        rows = [json.loads(line) for line in file if line.strip()]
    lines = ''.join(json.dumps(dict(text=row['text'])) + '\n' for row in rows)
    command = shlex.split(options.cli) + ['diacritics', '--op', 'restore', '--jsonl']
    answers = subprocess.run(command, input=lines.encode(), capture_output=True, check=True).stdout.decode()
    got = [json.loads(line)['text'] for line in answers.split('\n') if line]

    short = equal = letters = different = 0
    for row, text in zip(rows, got, strict=True):
        if symbols(row['text']) <= LONGEST:
            short += 1
            equal += text == row['restored']
        else:
            pairs = list(zip(LETTER.findall(row['restored']), LETTER.findall(text), strict=True))
            letters += len(pairs)
            different += sum(a != b for a, b in pairs)
    print('restoration: %d of %d lines of up to %d symbols equal the oracle; %d of %d letters of longer ones differ'
          % (equal, short, LONGEST, different, letters))
    if equal < short or different > MOST_DIFFERENT * letters:
        sys.exit('the restorer differs from its oracle')


if __name__ == '__main__':
    main()
