"""Trains a network on marked text and saves it.

    python3 train.py OUT.pt --train FILE... --dev FILE [--exclude FILE...] [--minutes 40] [--start OUT.pt]

Files are UTF-8, a line each of text with its marks. Lines that share more than half of their runs of eight words with an excluded
or development line are left out. The learning rate falls in a straight line over the minutes given; what is saved is a moving
average of the weights, which errs less than the last ones.
"""
import argparse
import re
import time

import numpy as np
import torch

from network import LABELS, Network, batches, error_rate, joined, tensors
from text import MARKS, encode, is_letter, pieces, tokens, with_dots_left_out, without_hamza

RUN = 8
BATCH = 9_600  # symbols
WARM_UP = 200  # steps
AVERAGE = 0.004  # how fast the moving average follows
NO_HAMZA = 0.15  # the share of passages that are read without their hamzas
NO_DOTS = 0.3  # the share of these that have ى for a last ي, and of those that have ه for ة
NO_PUNCTUATION = 0.3  # the share of lines that are read without their punctuation


def lines(path):
    with open(path, encoding='utf-8', errors='replace') as file:
        return [line for line in file if line.strip()]


def bare_words(line):
    return [re.sub(f'[{MARKS}]', '', token) for token in tokens(line) if is_letter(token[0])]


def runs(words):
    return [' '.join(words[i:i + RUN]) for i in range(len(words) - RUN + 1)]


def is_held_out(words, held_out, texts):
    found = runs(words)
    if not found:
        return len(words) >= 3 and ' '.join(words) in texts
    return sum(run in held_out for run in found) > len(found) / 2


def passages(path, drop_punctuation=False, longest=400, held_out=frozenset(), texts=''):
    """The passages of a file that teach something."""
    out = []
    for line in lines(path):
        words = bare_words(line)
        if len(words) < 2 or is_held_out(words, held_out, texts):
            continue
        symbols, labels = encode(line, drop_punctuation=drop_punctuation)
        for read, taught in pieces(symbols, labels, longest):
            if sum(label >= 0 for label in taught) > 3:
                out.append((np.array(read, np.uint8), np.array(taught, np.int8)))
    return out


def dropped(passage, rng):
    read, taught = without_hamza(*passage)
    read, taught = with_dots_left_out(read, taught, rng.random() < NO_DOTS, rng.random() < NO_DOTS)
    return np.array(read, np.uint8), np.array(taught, np.int8)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('out')
    parser.add_argument('--train', nargs='+', required=True)
    parser.add_argument('--dev', required=True)
    parser.add_argument('--exclude', nargs='*', default=[])
    parser.add_argument('--minutes', type=float, default=40)
    parser.add_argument('--rates', type=float, nargs=2, default=(4e-3, 1e-4), help='first and last learning rate')
    parser.add_argument('--start', help='a saved network to go on from')
    parser.add_argument('--threads', type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    rng = np.random.default_rng(1)

    held = [bare_words(line) for path in options.exclude + [options.dev] for line in lines(path)]
    held_out = frozenset(run for words in held for run in runs(words))
    texts = '\n'.join(' '.join(words) for words in held)
    whole = [p for path in options.train for p in passages(path, False, 400, held_out, texts)]
    plain = [p for path in options.train for p in passages(path, True, 400, held_out, texts)]
    dev = passages(options.dev, longest=600)
    print('%d passages to learn from, %d to measure on' % (len(whole), len(dev)), flush=True)

    network = Network()
    if options.start:
        network.load_state_dict(torch.load(options.start))
    parameters = list(network.parameters())
    average = [p.detach().clone() for p in parameters]
    optimizer = torch.optim.AdamW(parameters, options.rates[0], weight_decay=0.01, betas=(0.9, 0.98))
    begin, step, part = time.time(), 0, 0.0
    while part < 1:
        share = int(NO_PUNCTUATION * len(plain))
        sample = [whole[i] for i in sorted(rng.permutation(len(whole))[share:])]
        sample += [plain[i] for i in sorted(rng.permutation(len(plain))[:share])]
        sample = joined([dropped(p, rng) if rng.random() < NO_HAMZA else p for p in sample], rng)
        network.train()
        loss_sum = known = 0
        for indexes in batches(sample, BATCH, rng):
            part = (time.time() - begin) / (60 * options.minutes)
            if part >= 1:
                break
            step += 1
            first, last = options.rates
            for group in optimizer.param_groups:
                group['lr'] = (first + (last - first) * part) * min(1, step / WARM_UP)
            symbols, labels = tensors(sample, indexes)
            scores = network(symbols)
            loss = torch.nn.functional.cross_entropy(scores.view(-1, LABELS), labels.view(-1), ignore_index=-1)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            with torch.no_grad():
                for mean, p in zip(average, parameters):
                    mean.lerp_(p, max(AVERAGE, 1 / (step + 1)))
            count = int((labels >= 0).sum())
            loss_sum += float(loss.detach()) * count
            known += count
        network.eval()
        last = [p.detach().clone() for p in parameters]
        with torch.no_grad():
            for p, mean in zip(parameters, average):
                p.copy_(mean)
        print('%5.1f minutes: loss %.4f, wrong labels %.2f %%'
              % ((time.time() - begin) / 60, loss_sum / max(1, known), error_rate(network, dev)), flush=True)
        torch.save(network.state_dict(), options.out)
        with torch.no_grad():
            for p, value in zip(parameters, last):
                p.copy_(value)


if __name__ == '__main__':
    main()
