"""The language server: `prove` where the text is written. The server process keeps documents and answers at once; each
task runs in a worker process of its own, which ends with the task, so that nothing slow, big or broken can reach the
editor. Views (diagnostics, hints, lenses, actions, hover) are pure functions of what is known of a document.
"""
