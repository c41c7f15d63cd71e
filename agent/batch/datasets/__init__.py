"""Data sets to sources with items, one source at a time: folders and files of `.lean`, JSONL of statements, LeanDojo's
benchmark format, and whatever the translators read. What is broken becomes an item that says what is wrong with it.
"""
