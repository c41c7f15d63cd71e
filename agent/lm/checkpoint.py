"""Checkpoints: a folder with `config.json`, `model-0000k-of-0000n.safetensors`, `tokenizer.json` and a card, README.md.

`transformers` reads the trunk of the same folder as a Llama.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from lemmata.agent.lm.causal import CausalModel
from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.errors import CheckpointError
from lemmata.agent.lm.model import TacticModel
from lemmata.agent.lm.tokenizer import FileTokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable

SHARD = 16_000_000  # bytes of the largest file
_INDEX = "model.safetensors.index.json"


def save(folder: Path, model: TacticModel, tokenizer: FileTokenizer, card: str) -> None:
    """Write a checkpoint; the config comes last, so that a folder without one is no checkpoint.

    Raises ValueError when a single tensor is larger than a file may be.
    """
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").unlink(missing_ok=True)
    for old in folder.glob("model-*.safetensors"):
        old.unlink()
    weights = {name: tensor.detach().to("cpu").contiguous() for name, tensor in model.state_dict().items()}
    shards = list(_shards(weights.items()))
    places: dict[str, str] = {}
    for number, shard in enumerate(shards, start=1):
        name = f"model-{number:05}-of-{len(shards):05}.safetensors"
        save_file(shard, str(folder / name), metadata={"format": "pt"})
        (folder / name).chmod(0o644)  # the library lets nobody else read it
        places |= dict.fromkeys(shard, name)
    size = sum(tensor.nbytes for tensor in weights.values())
    index = {"metadata": {"total_size": size}, "weight_map": places}
    (folder / _INDEX).write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")
    tokenizer.write(folder / "tokenizer.json")
    (folder / "README.md").write_text(card, encoding="utf-8")
    record = model.config.json() | {"eos_token_id": tokenizer.end, "pad_token_id": tokenizer.end}
    unfinished = folder / "config.json.new"
    unfinished.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    os.replace(unfinished, folder / "config.json")


def _shards(weights: Iterable[tuple[str, Tensor]]) -> Iterable[dict[str, Tensor]]:
    shard: dict[str, Tensor] = {}
    size = 0
    for name, tensor in weights:
        if tensor.nbytes > SHARD - 100_000:
            raise ValueError(f"{name} alone is larger than {SHARD} bytes")
        if size + tensor.nbytes > SHARD - 100_000:  # room for the header
            yield shard
            shard, size = {}, 0
        shard[name] = tensor
        size += tensor.nbytes
    yield shard


def load_network(folder: Path) -> tuple[TacticModel, FileTokenizer]:
    """Our own model as it is trained, on the CPU, and its tokenizer. Raises CheckpointError."""
    config = ModelConfig.of_json(_json(folder / "config.json"))
    tokenizer = FileTokenizer.read(folder / "tokenizer.json")
    if len(tokenizer) > config.vocabulary:
        raise CheckpointError(f"{folder}: the tokenizer has {len(tokenizer)} tokens, the model {config.vocabulary}")
    model = TacticModel(config)
    try:
        missing, unknown = model.load_state_dict(_weights(folder), strict=False)
    except RuntimeError as error:
        raise CheckpointError(f"{folder}: weights do not fit config.json: {_first_line(error)}") from error
    if missing or unknown:
        raise CheckpointError(f"{folder}: weights do not fit config.json: {(*missing, *unknown)[0]}")
    return model.eval(), tokenizer


def load(path: Path, *, device: str | None = None) -> CausalModel:
    """The model of a checkpoint of ours, of a `transformers` folder or of a GGUF file, on the GPU where torch sees one
    unless a device is named. Raises ModelError."""
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    if path.suffix == ".gguf" or (path.is_dir() and not _ours(path)):
        from lemmata.agent.lm.hf import load_transformers

        return load_transformers(path, device=device)
    from lemmata.agent.lm.runtime import Runtime

    network, tokenizer = load_network(path)
    return Runtime(network.to(device), tokenizer)


def _ours(folder: Path) -> bool:
    record = _json(folder / "config.json")
    return isinstance(record, dict) and "lemmata" in record and "transformers_version" not in record


def _json(path: Path) -> Any:
    if not path.is_file():
        raise CheckpointError(f"{path}: there is no such file; name a folder with a complete checkpoint")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{path}: not readable: {_first_line(error)}") from error


def _weights(folder: Path) -> dict[str, Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    index = _json(folder / _INDEX)
    try:
        names = sorted(set(index["weight_map"].values()))
    except (AttributeError, KeyError, TypeError) as error:
        raise CheckpointError(f"{folder / _INDEX}: not an index of weights") from error
    weights: dict[str, Tensor] = {}
    for name in names:
        file = folder / Path(str(name)).name
        if not file.is_file():
            raise CheckpointError(f"{file}: there is no such file; the checkpoint is incomplete")
        try:
            weights |= load_file(str(file))
        except (SafetensorError, OSError, ValueError) as error:
            raise CheckpointError(f"{file}: corrupt: {_first_line(error)}") from error
    if not all(torch.isfinite(tensor).all() for tensor in weights.values()):
        raise CheckpointError(f"{folder}: weights that are no numbers; the checkpoint is corrupt")
    return weights


def _first_line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[1] if len(lines) > 1 and lines[0].startswith("Error(s)") else lines[0]) if lines else repr(error)
