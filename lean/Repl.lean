import Repl.Hole
