"""LeanDojo's benchmark format: a folder with `corpus.jsonl` and, for each way to split, `train.json`, `val.json` and
`test.json`. `record` is one theorem of such a file, `exporting` and `importing` go from steps to folders and back,
`classes` from records to the data classes of the package `lean-dojo` and back.
What the format has no place for stands under a key of our own, `lemmata`, which others ignore.
"""
