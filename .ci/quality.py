#!/usr/bin/env python3
"""Runs the evaluation of the command-line tool and compares each figure with the floor recorded in quality.json.

  .ci/quality.py --eval PATH/evaluate.py [--cli COMMAND]

The floors have the shape of what the evaluation's tasks return. A figure below its floor fails the run; raise a floor
when a figure has risen for good.
"""
import argparse
import importlib.util
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOLERANCE = 0.005  # floors are recorded to two places


def load(path):
    spec = importlib.util.spec_from_file_location('evaluate', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compare(name, figure, floor):
    """Yields (name, figure, floor, whether it holds) for every number of a nested result."""
    if isinstance(floor, dict):
        figures = {str(k): v for k, v in figure.items()}
        for key, value in floor.items():
            if key == 'at most':
                yield from at_most(name, figures, value)
            else:
                yield from compare(f'{name}.{key}', figures[key], value)
    elif isinstance(floor, list):
        for index, value in enumerate(floor):
            yield from compare(f'{name}[{index}]', figure[index], value)
    else:
        yield name, figure, floor, figure >= floor - TOLERANCE


def at_most(name, figures, ceilings):
    """Error rates: the recorded value is the most that is allowed."""
    for key, values in ceilings.items():
        for index, ceiling in enumerate(values):
            figure = figures[key][index]
            yield f'{name}.{key}[{index}]', figure, ceiling, figure <= ceiling + TOLERANCE


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--eval', required=True)
    parser.add_argument('--cli', default='java -jar examples/cli/target/khabar-cli.jar')
    options = parser.parse_args()
    evaluate = load(options.eval)
    data = os.path.join(os.path.dirname(os.path.abspath(options.eval)), '..', 'data')
    arguments = argparse.Namespace(cli=options.cli, data=data, split='dev', failures=3)

    with open(os.path.join(HERE, 'quality.json'), encoding='utf-8') as file:
        floors = json.load(file)
    rows = [row for task, floor in floors.items()
            for row in compare(task, evaluate.TASKS[task](arguments), floor)]

    print('\n%-34s %9s %9s' % ('figure', 'measured', 'recorded'))
    for name, figure, floor, holds in rows:
        print('%-34s %9.2f %9.2f%s' % (name, figure, floor, '' if holds else '   WORSE'))
    sys.exit(0 if all(row[3] for row in rows) else 'a figure is worse than recorded in .ci/quality.json')


if __name__ == '__main__':
    main()
