"""Premises: what the library at hand declares, by name, statement, module and attributes.

`load_index` gives them for a toolchain, `load_library` also what their proofs use; `open_retrieval` a selector that
ranks them for a goal: BM25 over names, symbols and shapes (`lexical`), and over its candidates a network (`ranker`)
that also sees the graph of premises, nearness in the file and, with a model, similarity of meaning (`dense`). All of it
is made once for each compiled library, at first need, and kept in the user's cache; of a changed library only what is
new is read. The network is trained on the library's own proofs (`train`).
"""
