#!/usr/bin/env python3
"""Compares the restorer's network with an oracle: the same weights, run by NumPy.

  .ci/restoration.py --archive PATH/S3_int8.npz --lines PATH/vectors.jsonl [--cli COMMAND]

The archive holds the weights as they were trained; the packaged file must be what training/weights.py makes of it. The library reads the
lines with these weights alone (no word forms, which change what the network says) and must choose the label with the highest score on
every letter. As the library does, the oracle reads a line behind one of nothing but a colon, and with the full stop that it leaves out. The
library cuts a line where sentences end, the oracle not at all, so letters of lines of more than 600 symbols may differ, and are
counted. Single letters are left out: the library takes them for abbreviations.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile

import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NEWS = os.path.join(ROOT, 'core', 'src', 'restoration-news')
WEIGHTS = os.path.join(NEWS, 'resources', 'META-INF', 'khabar', 'restoration-news.bin')
NAME = 'news 2026-11b'
LONGEST = 600
MOST_DIFFERENT = 0.005  # of the letters of long lines
ENDS = '.:؟!؛"'

sys.path.insert(0, os.path.join(NEWS, 'training'))
import text as reading  # noqa: E402
import weights as files  # noqa: E402


class Oracle:
    """The forward pass of training/network.py over 8-bit weights."""

    def __init__(self, archive):
        def matrix(key, axis=1):
            scales = archive[key + '_s']
            return archive[key].astype(np.float32) * (scales[:, None] if axis else scales)

        self.tables = {d: matrix('T' + d, 0) for d in 'fb'}
        self.first = {d: matrix('Wh1' + d) for d in 'fb'}
        self.between = {d: (matrix('Wx2' + d), archive['b2' + d]) for d in 'fb'}
        self.second = {d: matrix('Wh2' + d) for d in 'fb'}
        self.scores = matrix('O'), archive['ob']

    @staticmethod
    def run(sums, recurrent, backward):
        """One direction of a layer over (steps, lines, gates)."""
        steps, lines, gates = sums.shape
        units = gates // 4
        state = np.zeros((lines, units), np.float32)
        memory = np.zeros((lines, units), np.float32)
        states = np.zeros((steps, lines, units), np.float32)
        for step in range(steps - 1, -1, -1) if backward else range(steps):
            z = sums[step] + state @ recurrent.T
            gate = 1 / (1 + np.exp(-z))
            memory = gate[:, units:2 * units] * memory + gate[:, :units] * np.tanh(z[:, 2 * units:3 * units])
            state = gate[:, 3 * units:] * np.tanh(memory)
            states[step] = state
        return states

    def labels(self, symbols):
        """Of one line, the best label of each symbol."""
        before = [reading.BOUNDARY, reading.SYMBOL[':'], reading.BOUNDARY]
        after = [] if reading.ALPHABET[symbols[-1]] in ENDS else [reading.SPACE, reading.SYMBOL['.']]
        padded = np.array([*before, *symbols, *after, reading.BOUNDARY])[:, None]
        states = np.concatenate([self.run(self.tables[d][padded], self.first[d], d == 'b') for d in 'fb'], 2)
        sums = {d: states @ matrix.T + bias for d, (matrix, bias) in self.between.items()}
        states = np.concatenate([self.run(sums[d], self.second[d], d == 'b') for d in 'fb'], 2)
        kept = slice(len(before), len(before) + len(symbols))
        return (states @ self.scores[0].T + self.scores[1])[kept, 0].argmax(1)


def words(line):
    """The labels of each Arabic word of a marked line."""
    return [reading.parse(token)[1] for token in reading.tokens(line) if reading.is_letter(token[0])]


def expected(oracle, line):
    """The labels that the oracle gives each Arabic word of a bare line."""
    symbols, _ = reading.encode(line, learn=False)
    found, word = [], None
    for symbol, label in zip(symbols, oracle.labels(symbols)):
        if len(reading.ALPHABET) - len(reading.PUNCTUATION) > symbol > reading.OTHER:
            if word is None:
                word = []
                found.append(word)
            word.append(0 if reading.ALPHABET[symbol] == 'ا' else int(label))
        else:
            word = None
    return found, len(symbols)


def check_file(archive):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'made.bin')
        files.write(archive, NAME, path)
        with open(path, 'rb') as made, open(WEIGHTS, 'rb') as packaged:
            if made.read() != packaged.read():
                sys.exit('the packaged weights are not those of the archive')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--archive', required=True)
    parser.add_argument('--lines', required=True)
    parser.add_argument('--cli', default='java -jar examples/cli/target/khabar-cli.jar')
    options = parser.parse_args()
    archive = np.load(options.archive)
    check_file(archive)
    with open(options.lines, encoding='utf-8') as file:
        lines = [json.loads(line)['text'] for line in file if line.strip()]
    rows = ''.join(json.dumps(dict(text=line)) + '\n' for line in lines)
    command = shlex.split(options.cli) + ['diacritics', '--op', 'restore', '--weights', WEIGHTS, '--jsonl']
    answers = subprocess.run(command, input=rows.encode(), capture_output=True, check=True).stdout.decode()
    oracle = Oracle(archive)
    letters = {True: 0, False: 0}
    different = {True: 0, False: 0}
    for line, answer in zip(lines, answers.splitlines(), strict=True):
        want, symbols = expected(oracle, line)
        short = symbols <= LONGEST
        for a, b in zip(want, words(json.loads(answer)['text']), strict=True):
            if len(a) > 1:
                letters[short] += len(a)
                different[short] += sum(x != y for x, y in zip(a, b, strict=True))
    print('restoration: of lines of up to %d symbols %d of %d letters differ from the oracle, of longer ones %d of %d'
          % (LONGEST, different[True], letters[True], different[False], letters[False]))
    if different[True] > 0 or different[False] > MOST_DIFFERENT * letters[False]:
        sys.exit('the restorer differs from its oracle')


if __name__ == '__main__':
    main()
