"""The weights of `model.py`, arranged for decoding: fused and packed products, a preallocated cache, early exits.

Norm scales and the root of the width are multiplied into the weights behind them, the scale of attention into the
queries'; pairs of rotary dimensions stand side by side, so that a rotation is one complex product over queries, keys
and (by 1) values.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor
from torch.nn import functional

from lemmata.agent.lm.attend import View
from lemmata.agent.lm.causal import Cache, Start
from lemmata.agent.lm.few import MOST, Few
from lemmata.agent.lm.kernels import STEP, Packed
from lemmata.agent.lm.model import Layer, TacticModel, rotations
from lemmata.agent.lm.rows import Rows
from lemmata.agent.lm.tokenizer import FileTokenizer

if TYPE_CHECKING:
    from lemmata.agent.lm.native.engine import Engine


class _Layer:
    """One layer's fused weights."""

    def __init__(self, layer: Layer) -> None:
        attention, width = layer.self_attn, layer.self_attn.config.head_width
        root = attention.config.width**0.5
        scale = layer.input_layernorm.weight * root
        query = _paired(attention.q_proj.weight * scale, width) * width**-0.5
        key = _paired(attention.k_proj.weight * scale, width)
        fused = torch.cat((query, key, attention.v_proj.weight * scale))
        scale = layer.post_attention_layernorm.weight * root
        gates = torch.cat((layer.mlp.gate_proj.weight * scale, layer.mlp.up_proj.weight * scale))
        self.weights = (fused, attention.o_proj.weight, gates, layer.mlp.down_proj.weight)
        self.qkv, self.out, self.gate_up, self.down = map(Packed, self.weights)


def _paired(weight: Tensor, width: int) -> Tensor:
    """Dimensions i and i + width/2 of each head side by side."""
    heads = weight.view(-1, 2, width // 2, weight.shape[1])
    return heads.transpose(1, 2).reshape(weight.shape)


class Runtime:
    """A `CausalModel` (see there). Not for threads: one at a time may use it."""

    @torch.inference_mode()
    def __init__(self, network: TacticModel, tokenizer: FileTokenizer) -> None:
        config = network.config
        self.config = config
        self.tokenizer = tokenizer
        self.vocabulary, self.context, self.depth, self.exits = (
            config.vocabulary,
            config.context,
            config.layers,
            config.exits,
        )
        self._embeddings = network.model.embed_tokens.weight.detach().clone()
        self._layers = [_Layer(cast(Layer, layer)) for layer in network.model.layers]
        self._head = Packed(self._embeddings)
        weights = network.state_dict()
        root = config.width**0.5
        self._norms = {exit: weights[f"exit_norms.{exit}.weight"] * root for exit in config.exits}
        self._norms[config.layers] = weights["model.norm.weight"] * root
        self._floor = torch.tensor((config.width * config.epsilon) ** 0.5, device=self._embeddings.device)
        self._steps = network.steps_head
        cosines, sines = rotations(config, config.context)
        turns = torch.complex(cosines, sines)[:, None, :].expand(-1, config.heads + config.key_heads, -1)
        still = torch.ones(config.context, config.key_heads, config.head_width // 2, dtype=turns.dtype)
        self._turns = torch.cat((turns, still), dim=1).to(self._embeddings.device)
        quick = self._embeddings.device.type == "cpu" and self._embeddings.dtype == torch.float32
        self._native = self._engine() if quick else None
        self._few = Few(self._layers, config, self._turns) if quick else None

    @property
    def compiled(self) -> bool:
        """Passes of one row go through compiled kernels."""
        return self._native is not None

    def interpret(self) -> None:
        """Let all passes go through torch from now on, as without numba; what was read before is forgotten."""
        self._native = None

    @torch.inference_mode()
    def _engine(self) -> Engine | None:
        """None without numba, or where its kernels do not fit; they are compiled here, or read from numba's cache."""
        try:
            from lemmata.agent.lm.native.engine import Engine, fits

            if not fits(self.config):
                return None
            layers = [layer.weights for layer in self._layers]
            cosines, sines = rotations(self.config, self.config.context)
            engine = Engine(layers, self._embeddings, self._norms, (cosines, sines), self.config)
            self._start_one([0], 1, False, engine)
        except Exception:  # numba may lack a place for its cache, or fail to compile; torch does the same, more slowly
            return None
        return engine

    @torch.inference_mode()
    def start(self, prompts: Sequence[Sequence[int]], room: int, *, share: bool = False) -> Start:
        lengths = [len(prompt) for prompt in prompts]
        if not prompts or min(lengths) < 1:
            raise ValueError("a prompt needs at least one token")
        longest = max(lengths)
        if longest + room > self.context:
            raise ValueError(f"{longest} tokens and {room} more do not fit into a context of {self.context}")
        config, device = self.config, self._embeddings.device
        if self._native is not None and len(prompts) == 1:
            return self._start_one(prompts[0], room, share, self._native)
        wide = min(longest + -longest % STEP, self.context)  # so many lengths are compiled, see `kernels.py`
        places = longest if share else longest + room
        shape = (config.layers, 2, config.key_heads, len(prompts), max(places, wide), config.head_width)
        rows = Rows(torch.zeros(shape, device=device), [0] * len(prompts), wide)
        padded = torch.zeros((len(prompts), wide), dtype=torch.long)
        for row, prompt in enumerate(prompts):
            padded[row, : len(prompt)] = torch.tensor(prompt)
        ends = torch.tensor(lengths, device=device) - 1
        states = self._through(self._embed(padded.to(device)), rows, 0, config.layers, ends)
        rows.settle(lengths, longest + room)
        if share:
            rows.share(room)
        hidden = self._normed(states[:, 0], config.layers)
        return Start(rows, self._head(hidden), hidden)

    def _start_one(self, prompt: Sequence[int], room: int, share: bool, native: Engine) -> Start:
        """As `start`, of one prompt, by compiled passes."""
        config, length = self.config, len(prompt)
        places = length if share else length + room
        own = torch.zeros((config.layers, 2, config.key_heads, 1, places, config.head_width))
        rows = Rows(own, [0], places)
        states = self._embed(torch.tensor(prompt))
        native.through(states, rows, 0, 0, config.layers, tail=1)
        rows.settle([length], length + room)
        if share:
            rows.share(room)
        logits, hidden = native.logits(states[-1:], config.layers)
        return Start(rows, logits, hidden)

    @torch.inference_mode()
    def extend(self, cache: Cache, tokens: Tensor, depth: int | None = None) -> Tensor:
        assert isinstance(cache, Rows)
        if depth is None and cache.pending:
            raise ValueError("tokens are pending: complete them or truncate first")
        until = self.depth if depth is None else depth
        states = self._through(self._embed(tokens.to(self._embeddings.device)), cache, 0, until)
        cache.own_lengths = [length + tokens.shape[1] for length in cache.own_lengths]
        if depth is not None:
            if cache.waiting is not None and cache.depth != depth:
                raise ValueError("tokens are pending at another depth")
            cache.waiting = states if cache.waiting is None else torch.cat((cache.waiting, states), dim=1)
            cache.depth = depth
        return self._logits(states, until)

    @torch.inference_mode()
    def complete(self, cache: Cache) -> Tensor:
        assert isinstance(cache, Rows)
        if cache.waiting is None:
            raise ValueError("nothing is pending")
        states, cache.waiting = cache.waiting, None
        time = states.shape[1]
        cache.own_lengths = [length - time for length in cache.own_lengths]
        states = self._through(states, cache, cache.depth, self.depth)
        cache.own_lengths = [length + time for length in cache.own_lengths]
        return self._logits(states, self.depth)

    @torch.inference_mode()
    def steps(self, hidden: Tensor) -> Tensor:
        """Logits [rows, step_bins] of the steps that remain, of `Start.hidden`. Raises ValueError without that head."""
        if self._steps is None:
            raise ValueError("this model has no steps-remaining head")
        return self._steps(hidden)

    def _embed(self, tokens: Tensor) -> Tensor:
        return functional.embedding(tokens, self._embeddings)

    def _normed(self, states: Tensor, depth: int) -> Tensor:
        return self._level(states).mul_(self._norms[depth])

    def _level(self, states: Tensor) -> Tensor:
        """The root-mean-square norm over the root of the width. In three steps: on so few numbers they are the time."""
        return states / torch.hypot(torch.linalg.vector_norm(states, dim=-1, keepdim=True), self._floor)

    def _logits(self, states: Tensor, depth: int) -> Tensor:
        batch, time, width = states.shape
        if self._native is not None and batch == 1:
            return self._native.logits(states[0], depth)[0][None]
        return self._head(self._normed(states.view(-1, width), depth)).view(batch, time, -1)

    def _through(self, states: Tensor, rows: Rows, first: int, last: int, ends: Tensor | None = None) -> Tensor:
        """Hidden states [rows, time, width] behind the layers first+1 to last, at the rows' present ends; with `ends`
        [rows] only those of these tokens [rows, 1, width], from rows that held nothing."""
        batch, time, width = states.shape
        if ends is None and batch == 1 and self._native is not None and rows.shared is None:
            rows.reserve(time)
            self._native.through(states[0], rows, 0, first, last)
            return states
        rows.turned.clear()
        if ends is None and batch == 1 and time <= MOST and self._few is not None and rows.shared is None:
            rows.reserve(time)
            self._few.through(states[0], rows.own[:, :, :, 0], rows.own_lengths[0], first, last)
            return states
        view = View.of(rows, time, self._turns)
        states = states.reshape(-1, width)
        for number in range(first, last):
            layer = self._layers[number]
            heads = layer.qkv(self._level(states))
            heads = heads.view(batch, time, -1, self.config.head_width)
            if ends is not None and number == last - 1:
                states = states.view(batch, time, width)[torch.arange(batch, device=ends.device), ends]
                mixed, time = view.attend(heads, rows, number, ends), 1
            else:
                mixed = view.attend(heads, rows, number)
            states = layer.out.plus(mixed, states)
            gate, up = layer.gate_up(self._level(states)).chunk(2, dim=-1)
            states = layer.down.plus(functional.silu(gate).mul_(up), states)
        return states.view(batch, time, width)
