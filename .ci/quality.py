#!/usr/bin/env python3
"""Runs the evaluation of the command-line tool and compares each figure with the floor recorded in quality.json.

  .ci/quality.py --eval PATH/evaluate.py [--cli COMMAND] [--figures FILE]

The floors have the shape of what the evaluation's tasks return. A figure below its floor fails the run; raise a floor
when a figure has risen for good. Tasks that only the quality runner has are read from --figures. --figures names what the quality runner of the benchmarks wrote (its --out): the library's
figures there must be those of the evaluation.
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


def numbers(name, result):
    """Every number of a nested result by its name: sentences.golden[0]."""
    if isinstance(result, dict):
        for key, value in result.items():
            yield from numbers(f'{name}.{key}', value)
    elif isinstance(result, (list, tuple)):
        for index, value in enumerate(result):
            yield from numbers(f'{name}[{index}]', value)
    else:
        yield name, result


def of_runner(task, path):
    """A task that the evaluation does not have, as the quality runner measured it: {part: [figures]}."""
    figures = {}
    with open(path, encoding='utf-8') as file:
        for f in json.load(file):
            name, _, rest = f['key'].partition('.')
            if name == task and f['system'] == 'khabar':
                figures.setdefault(rest.split('[')[0], []).append(f['value'])
    return figures


def differences(results, path):
    """Yields (name, figure of the runner, figure of the evaluation) for every number that is not the same in both."""
    with open(path, encoding='utf-8') as file:
        runner = {f['key']: f['value'] for f in json.load(file) if f['system'] == 'khabar'}
    measured = dict(pair for task, result in results.items() for pair in numbers(task, result))
    shared = [key for key in measured if key.split('.')[0].split('[')[0] in {k.split('.')[0] for k in runner}]
    for key in shared:
        if key not in runner or abs(runner[key] - measured[key]) > TOLERANCE:
            yield key, runner.get(key), measured[key]
    print('\n%d figures of the quality runner compared with the evaluation' % len(shared))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--eval', required=True)
    parser.add_argument('--cli', default='java -jar examples/cli/target/khabar-cli.jar')
    parser.add_argument('--figures')
    options = parser.parse_args()
    evaluate = load(options.eval)
    data = os.path.join(os.path.dirname(os.path.abspath(options.eval)), '..', 'data')
    arguments = argparse.Namespace(cli=options.cli, data=data, split='dev', failures=3)

    with open(os.path.join(HERE, 'quality.json'), encoding='utf-8') as file:
        floors = json.load(file)
    evaluated = {task: evaluate.TASKS[task](arguments) for task in floors if task in evaluate.TASKS}
    results = dict(evaluated)
    for task in floors:
        if task not in evaluated and options.figures:
            results[task] = of_runner(task, options.figures)
    rows = [row for task, floor in floors.items() if task in results for row in compare(task, results[task], floor)]

    print('\n%-34s %9s %9s' % ('figure', 'measured', 'recorded'))
    for name, figure, floor, holds in rows:
        print('%-34s %9.2f %9.2f%s' % (name, figure, floor, '' if holds else '   WORSE'))
    if options.figures:
        for name, runner, figure in differences(evaluated, options.figures):
            sys.exit('%s: the quality runner says %s, the evaluation %s' % (name, runner, figure))
    sys.exit(0 if all(row[3] for row in rows) else 'a figure is worse than recorded in .ci/quality.json')


if __name__ == '__main__':
    main()
