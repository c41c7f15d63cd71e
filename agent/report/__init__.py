"""Verdicts as files that people and other programs read.

A run of `lemmata batch` or the output of `prove --json` becomes a `Run` (`record`, `sources`); several are laid side by
side (`merge`). From it come one HTML page that needs no network (`html`, with its script and style in `page/`), tables
(`tables`) and what is said of it there: counts, curves (`curves`), comparisons of configurations (`statistics`).
Results of `prove` become SARIF (`sarif`), JUnit XML (`junit`) and what a notebook shows (`notebook`). Nothing here
runs Lean or knows how a verdict came about.
"""
