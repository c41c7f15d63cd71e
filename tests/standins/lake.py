"""The stand-in `lake`: `--version`, `env`, `serve`, `build` and `clean` for a package with plain library targets.

Like the real one it looks for a configuration file in the working directory only (or in `-d DIR`), puts
`.lake/build/lib/lean` on LEAN_PATH, hands `env` commands their exit status, and prints errors as `error: …`.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

LIBRARY = Path(".lake/build/lib/lean")


def fail(message: str) -> None:
    print(f"error: {message}", file=sys.stderr)
    sys.exit(1)


def version(lean: str) -> str:
    line = subprocess.run([lean, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"version ([^,]+),.*commit (\w{7})", line)
    assert found, line
    return f"Lake version 5.0.0-src+{found[2]} (Lean version {found[1]})"


def package() -> dict[str, object]:
    """The configuration; a lakefile.lean is searched for the names of its libraries only."""
    if Path("lakefile.lean").exists():
        names = re.findall(r"lean_lib\s+(?:«)?([\w.]+)", Path("lakefile.lean").read_text(encoding="utf-8"))
        return {"lean_lib": [{"name": name} for name in names]}
    if not Path("lakefile.toml").exists():
        fail("no configuration file with a supported extension:\nlakefile.lean\nlakefile.toml")
    try:
        return tomllib.loads(Path("lakefile.toml").read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        fail(f"lakefile.toml: {error}")
    raise AssertionError


def environment(lean: str) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(LIBRARY.resolve()), os.environ.get("LEAN_PATH")]))
    search = os.pathsep.join([str(Path(lean).parent), os.environ.get("PATH", "")])
    return {**os.environ, "LEAN_PATH": path, "LEAN_SRC_PATH": str(Path.cwd()), "PATH": search}


def imports(source: Path) -> list[str]:
    return re.findall(r"^\s*(?:public\s+)?import\s+([\w.]+)", source.read_text(encoding="utf-8"), re.MULTILINE)


def compile_module(lean: str, root: Path, module: str, done: set[str]) -> None:
    source = root / (module.replace(".", "/") + ".lean")
    if module in done or not source.exists():
        return
    done.add(module)
    for imported in imports(source):
        compile_module(lean, root, imported, done)
    target = LIBRARY / (module.replace(".", "/") + ".olean")
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [lean, "-R", str(root), "-o", str(target), "-i", str(target.with_suffix(".ilean")), str(source)]
    if subprocess.run(command, env=environment(lean)).returncode:
        print(f"✖ [{len(done)}/{len(done)}] Building {module}")
        print(f"Some required targets logged failures:\n- {module}")
        fail("build failed")


def build(lean: str, targets: list[str]) -> None:
    libraries = package().get("lean_lib", [])
    assert isinstance(libraries, list)
    done: set[str] = set()
    for library in libraries:
        if targets and library["name"] not in targets:
            continue
        for root in library.get("roots", [library["name"]]):
            compile_module(lean, Path(library.get("srcDir", ".")), root, done)
    print(f"Build completed successfully ({len(done)} jobs).")


def main() -> None:
    lean, *arguments = sys.argv[1:]
    while arguments and arguments[0] in ("-d", "--dir"):
        os.chdir(arguments[1])
        arguments = arguments[2:]
    match arguments:
        case ["--version"]:
            print(version(lean))
        case ["env"]:
            package()
            print("\n".join(f"{name}={value}" for name, value in environment(lean).items()))
        case ["env", command, *rest]:
            package()
            chosen = environment(lean)
            try:
                os.execvpe(command, [command, *rest], chosen)
            except FileNotFoundError:
                fail(f"could not execute external process '{command}'")
        case ["serve", *rest]:
            package()
            options = rest[1:] if rest[:1] == ["--"] else rest
            os.execve(lean, [lean, "--server", *options], environment(lean))
        case ["build", *targets]:
            build(lean, [target for target in targets if not target.startswith("-")])
        case ["setup-file", *_]:
            package()
            print(json.dumps({"name": "_unknown", "isModule": False, "importArts": {}, "dynlibs": [], "plugins": []}))
        case _:
            fail(f"unknown command '{' '.join(arguments)}'")


if __name__ == "__main__":
    main()
