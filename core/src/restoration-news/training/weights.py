"""The file of weights that the library reads, from a NumPy archive of 8-bit weights.

    python3 weights.py ARCHIVE.npz OUT.bin --name "news 2026-11"

Big-endian throughout. A header: the eight ASCII letters KHABARDR, the version (2 bytes, now 1), the name (its length in bytes
of UTF-8 in 2 bytes, then these), H, the units of one direction of a layer (2 bytes), V, the symbols (2 bytes), and the alphabet:
V code units of 2 bytes. The first five symbols stand for the boundary of a text, a space, digits, Latin letters and any other
character; each of the rest for itself.

Then the matrices, each as rows x columns signed bytes followed by the floats they are to be multiplied with, one for each column
of a table and one for each row of the others. Gates stand in the order input, forget, cell, output; f and b are the forward and
the backward direction.

    Tf, Tb        V x 4H    first layer: what a symbol adds to the gates, bias included (table)
    Wh1f, Wh1b    4H x H    first layer: what its own last state adds
    then for f and b in turn
    Wx2           4H x 2H   second layer: what the first layer adds
    b2            4H        bias (floats)
    Wh2           4H x H    second layer: what its own last state adds
    then
    O             15 x 2H   scores of the labels
    ob            15        bias (floats)

Labels in order: none; fathatan, dammatan, kasratan, fatha, damma, kasra, sukun; shadda; shadda with each of the first six.
At the end the CRC-32 of everything before it (4 bytes). The same weights make the same bytes.
"""
import argparse
import zlib

import numpy as np

from text import ALPHABET

MAGIC = b'KHABARDR'
VERSION = 1


def write(weights, name, path):
    """Writes the file; `weights` maps the names above to int8 arrays, the same with `_s` to their scales."""
    units = weights['Wh1f'].shape[1]
    if weights['Tf'].shape[0] != len(ALPHABET):
        raise SystemExit('%d symbols in the archive, %d in the alphabet' % (weights['Tf'].shape[0], len(ALPHABET)))
    out = bytearray(MAGIC)

    def number(value):
        out.extend(int(value).to_bytes(2, 'big'))

    def floats(values):
        out.extend(np.asarray(values, '>f4').tobytes())

    def matrix(key):
        out.extend(weights[key].astype(np.int8).tobytes())
        floats(weights[key + '_s'])

    number(VERSION)
    title = name.encode('utf-8')
    number(len(title))
    out.extend(title)
    number(units)
    number(len(ALPHABET))
    out.extend(''.join(ALPHABET).encode('utf-16-be'))
    for key in ('Tf', 'Tb', 'Wh1f', 'Wh1b'):
        matrix(key)
    for direction in 'fb':
        matrix('Wx2' + direction)
        floats(weights['b2' + direction])
        matrix('Wh2' + direction)
    matrix('O')
    floats(weights['ob'])
    out.extend(zlib.crc32(out).to_bytes(4, 'big'))
    with open(path, 'wb') as file:
        file.write(out)


def main():
    parser = argparse.ArgumentParser(description='Makes the file of weights that the library reads.')
    parser.add_argument('archive')
    parser.add_argument('out')
    parser.add_argument('--name', required=True, help='what the model is called, with its date')
    options = parser.parse_args()
    write(np.load(options.archive), options.name, options.out)


if __name__ == '__main__':
    main()
