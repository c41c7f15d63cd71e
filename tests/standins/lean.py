"""The stand-in `lean`: the engine with the core library behind the caller's LEAN_PATH."""

import os
import sys

core, *command = sys.argv[1:]
os.environ["LEAN_PATH"] = os.pathsep.join(part for part in (os.environ.get("LEAN_PATH"), core) if part)
os.execv(command[0], command)
