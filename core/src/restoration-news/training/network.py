"""The network, and how passages are gathered into batches."""
import numpy as np
import torch

from text import ALPHABET, BOUNDARY, SYMBOL, UNKNOWN

LABELS = 15
ALEF = SYMBOL['ا']


class Network(torch.nn.Module):
    """Two bidirectional LSTM layers over symbols; scores of the labels for each."""

    def __init__(self, units=192, embedding=64, dropout=0.25):
        super().__init__()
        self.embedding = torch.nn.Embedding(len(ALPHABET), embedding)
        self.first = torch.nn.LSTM(embedding, units, bidirectional=True)
        self.second = torch.nn.LSTM(2 * units, units, bidirectional=True)
        self.scores = torch.nn.Linear(2 * units, LABELS)
        self.dropout = dropout

    def forward(self, symbols):
        """Scores of a batch, both with the steps first."""
        state = self._drop(self.embedding(symbols), self.dropout / 2)
        state = self._drop(self.first(state)[0], self.dropout)
        return self.scores(self._drop(self.second(state)[0], self.dropout))

    def _drop(self, state, share):
        """Dropout with one mask for all steps."""
        if not self.training:
            return state
        kept = torch.rand(1, state.shape[1], state.shape[2]) >= share
        return state * kept.to(state.dtype).div_(1 - share)


def padded(length):
    """A boundary at both ends, and few distinct lengths: kernels are cached by shape."""
    return (length + 2 + 15) // 16 * 16


def batches(passages, budget, rng=None):
    """Lists of indexes of passages of like length, `budget` symbols each; in random order where `rng` is given."""
    lengths = np.array([len(symbols) for symbols, _ in passages])
    order = np.argsort(lengths + (rng.uniform(-8, 8, len(lengths)) if rng is not None else 0), kind='stable')
    gathered, current, longest = [], [], 0
    for i in order:
        length = max(longest, padded(lengths[i]))
        if current and len(current) >= max(1, budget // length):
            gathered.append(current)
            current, length = [], padded(lengths[i])
        current.append(i)
        longest = length
    if current:
        gathered.append(current)
    if rng is not None:
        rng.shuffle(gathered)
    return gathered


def joined(passages, rng, longest=256):
    """Joins neighbouring short passages with a boundary between them, as the library joins lines."""
    out = []
    for symbols, labels in passages:
        if out and len(out[-1][0]) + len(symbols) < longest and rng.random() < 0.8:
            before, taught = out[-1]
            out[-1] = (np.concatenate((before, [BOUNDARY], symbols)), np.concatenate((taught, [UNKNOWN], labels)))
        else:
            out.append((symbols, labels))
    return out


def tensors(passages, indexes):
    steps = padded(max(len(passages[i][0]) for i in indexes))
    symbols = np.full((steps, len(indexes)), BOUNDARY, np.int64)
    labels = np.full((steps, len(indexes)), UNKNOWN, np.int64)
    for lane, i in enumerate(indexes):
        read, taught = passages[i]
        symbols[1:1 + len(read), lane] = read
        labels[1:1 + len(read), lane] = taught
    return torch.from_numpy(symbols), torch.from_numpy(labels)


def error_rate(network, passages):
    """Share of wrong labels among those that are known, in percent; a bare alef carries none."""
    wrong = known = 0
    with torch.no_grad():
        for indexes in batches(passages, 20_000):
            symbols, labels = tensors(passages, indexes)
            found = network(symbols).argmax(-1)
            found[symbols == ALEF] = 0
            counted = labels >= 0
            wrong += int((found[counted] != labels[counted]).sum())
            known += int(counted.sum())
    return 100 * wrong / max(1, known)
