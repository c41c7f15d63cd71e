"""`lemmata batch`: many obligations, several configurations, every verdict in one SQLite file, resumable at any moment.

A data set is read into the database once (`datasets/`), so that a run needs nothing else to be resumed. Workers
(`worker`) get tasks, a source and some of its items under one configuration, and say each verdict as soon as it is
final; the one process that writes (`run`) puts it down in a transaction of its own.

The database (`store`), for those who read it with anything but `reader.Reader`; texts are UTF-8, times seconds:

- `meta(key, value)`: `schema`, `name`, `created` (seconds since 1970), `version` of Lemmata, `spec` (the run as JSON).
- `configuration(id, name, options)`: options as JSON.
- `source(id, dataset, path, kind, text)`: kind `lean` (a file, its items are holes), `header` (what stands before the
  statements of its items) or a translator's name; `text` is compressed by zlib.
- `item(id, source, key, name, line, hole, statement, proof, tags, problem)`: one thing to decide. `key` is unique and
  the same in every run over the same data set; `hole` the index of the `sorry` in its file, NULL for statements;
  `tags` a JSON list; `problem` says why the item cannot be tried, "" when it can.
- `verdict(item, configuration, claim, kind, line, verdict, statement, evidence, script, counterexample, details,
  seconds, worker, finished, recheck)`: one answer; `claim` is "" except for translated files, where one item has many.
  `verdict` is `proved`, `refuted`, `unknown` or `error`; `script` is the proof, `counterexample` a JSON object, each
  NULL when there is none; `details` a JSON object; `recheck` is NULL, `confirmed`, or why the second check disagreed.
- `done(item, configuration, seconds)`: nothing more will come for this pair. A pair without it is tried (again).
- `tree(item, configuration, claim, nodes)`: the search tree where it was asked for, zlib-compressed JSON in the form
  that `agent/search/trace.py` gives: a list of nodes, each with its goals, its status and the tactics tried on it.
"""
