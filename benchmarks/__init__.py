"""What the README claims about speed and memory, runnable: see `registry` for the benchmarks and how to add one."""
