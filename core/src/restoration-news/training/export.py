"""Turns a trained network into 8-bit weights: python3 export.py NETWORK.pt ARCHIVE.npz; weights.py makes the library's file of it."""
import argparse

import numpy as np
import torch


def rounded(matrix, axis):
    """Signed bytes and the scale of each row (axis 1) or column (axis 0)."""
    scale = np.abs(matrix).max(axis) / 127
    scale[scale == 0] = 1
    return np.round(matrix / np.expand_dims(scale, axis)).astype(np.int8), scale.astype(np.float32)


def archive(state):
    """The matrices under the names of weights.py, each with its scales under the name with `_s`."""
    value = {key: tensor.numpy() for key, tensor in state.items()}
    out = {}

    def add(name, matrix, axis=1):
        out[name], out[name + '_s'] = rounded(matrix, axis)

    for direction, suffix in (('f', ''), ('b', '_reverse')):
        def of(layer, kind):
            return value[f'{layer}.{kind}_l0{suffix}']

        # the first layer's input is one of few symbols: a table of what each adds to the gates
        table = value['embedding.weight'] @ of('first', 'weight_ih').T + of('first', 'bias_ih') + of('first', 'bias_hh')
        add('T' + direction, table, axis=0)
        add('Wh1' + direction, of('first', 'weight_hh'))
        add('Wx2' + direction, of('second', 'weight_ih'))
        add('Wh2' + direction, of('second', 'weight_hh'))
        out['b2' + direction] = (of('second', 'bias_ih') + of('second', 'bias_hh')).astype(np.float32)
    add('O', value['scores.weight'])
    out['ob'] = value['scores.bias'].astype(np.float32)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('network')
    parser.add_argument('archive')
    options = parser.parse_args()
    np.savez_compressed(options.archive, **archive(torch.load(options.network)))


if __name__ == '__main__':
    main()
