"""The pytest plugin: `pytest --prove` runs the contracts of a package, one test for each obligation.

It is registered under the entry point `pytest11`, so that every pytest run imports `pytest_prove`: that module imports
nothing of Lemmata before `--prove` is asked for. `sources` gives a file's obligations and their verdicts.
"""
