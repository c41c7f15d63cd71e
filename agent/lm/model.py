"""The network as it is trained. Parameter names are those of `transformers`' LlamaForCausalLM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from lemmata.agent.lm.config import ModelConfig


@dataclass(frozen=True, slots=True)
class Hidden:
    """Normed hidden states [batch, time, width]: of the last layer, and of the exits that were asked for."""

    final: Tensor
    exits: dict[int, Tensor]


class RMSNorm(nn.Module):
    """Root-mean-square norm with a learned scale (Zhang and Sennrich, 2019)."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, states: Tensor) -> Tensor:
        return functional.rms_norm(states, (states.shape[-1],), self.weight, self.epsilon)


def rotations(config: ModelConfig, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines [length, head_width / 2] of rotary positions (Su et al., 2021), from position 0."""
    half = torch.arange(0, config.head_width, 2, dtype=torch.float32) / config.head_width
    angles = torch.outer(torch.arange(length, dtype=torch.float32), 1.0 / config.rope_base**half)
    return angles.cos(), angles.sin()


def _rotate(heads: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    first, second = heads.chunk(2, dim=-1)
    return torch.cat((first * cosines - second * sines, second * cosines + first * sines), dim=-1)


def _attend_on_cpu(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Causal attention [batch, heads, time, head_width] as plain products. On a CPU these take, for short rows, a part
    of the time of torch's fused kernel, backwards above all, and can be bfloat16.
    """
    batch, heads, time, width = query.shape
    narrow = key.shape[1]
    shared = query.reshape(
        batch * narrow, heads // narrow * time, width
    )  # heads that look at the same keys: one product
    scores = torch.bmm(shared * width**-0.5, key.reshape(batch * narrow, time, width).transpose(1, 2))
    later = torch.full((time, time), float("-inf"), dtype=scores.dtype).triu(1)
    looks = torch.softmax(scores.view(-1, heads // narrow, time, time) + later, -1).view_as(scores)
    return torch.bmm(looks, value.reshape(batch * narrow, time, width)).view(batch, heads, time, width)


class Attention(nn.Module):
    """Causal grouped-query attention; `mask` [batch, 1, time, time] is True where a query may look."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        narrow = config.key_heads * config.head_width
        self.q_proj = nn.Linear(config.width, config.width, bias=False)
        self.k_proj = nn.Linear(config.width, narrow, bias=False)
        self.v_proj = nn.Linear(config.width, narrow, bias=False)
        self.o_proj = nn.Linear(config.width, config.width, bias=False)

    def forward(self, states: Tensor, cosines: Tensor, sines: Tensor, mask: Tensor | None) -> Tensor:
        batch, time, width = states.shape
        shape = (batch, time, -1, self.config.head_width)
        query = _rotate(self.q_proj(states).view(shape).transpose(1, 2), cosines, sines)
        key = _rotate(self.k_proj(states).view(shape).transpose(1, 2), cosines, sines)
        value = self.v_proj(states).view(shape).transpose(1, 2)
        if mask is None and states.device.type == "cpu":
            mixed = _attend_on_cpu(query, key, value)
        else:
            mixed = functional.scaled_dot_product_attention(
                query, key, value, attn_mask=mask, is_causal=mask is None, enable_gqa=True
            )
        return self.o_proj(mixed.transpose(1, 2).reshape(batch, time, width))


class FeedForward(nn.Module):
    """SwiGLU (Shazeer, 2020)."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(config.width, config.hidden, bias=False)
        self.up_proj = nn.Linear(config.width, config.hidden, bias=False)
        self.down_proj = nn.Linear(config.hidden, config.width, bias=False)

    def forward(self, states: Tensor) -> Tensor:
        return self.down_proj(functional.silu(self.gate_proj(states)) * self.up_proj(states))


class Layer(nn.Module):
    """Attention, then the feed-forward part, each behind a norm and beside the residual."""

    def __init__(self, config: ModelConfig, dropout: float) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(config.width, config.epsilon)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = RMSNorm(config.width, config.epsilon)
        self.mlp = FeedForward(config)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, cosines: Tensor, sines: Tensor, mask: Tensor | None) -> Tensor:
        states = states + self.dropout(self.self_attn(self.input_layernorm(states), cosines, sines, mask))
        return states + self.dropout(self.mlp(self.post_attention_layernorm(states)))


class Trunk(nn.Module):
    """Embeddings, layers and the last norm: `model.` in the names of `transformers`."""

    def __init__(self, config: ModelConfig, dropout: float) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocabulary, config.width)
        self.layers = nn.ModuleList(Layer(config, dropout) for _ in range(config.layers))
        self.norm = RMSNorm(config.width, config.epsilon)


class TacticModel(nn.Module):
    """The decoder with early exits (LayerSkip, Elhoushi et al., 2024) and the steps-remaining head.

    `dropout` is of the residual branches, in training only.
    """

    cosines: Tensor
    sines: Tensor

    def __init__(self, config: ModelConfig, *, dropout: float = 0.0) -> None:
        super().__init__()
        self.config = config
        self.model = Trunk(config, dropout)
        self.exit_norms = nn.ModuleDict({str(exit): RMSNorm(config.width, config.epsilon) for exit in config.exits})
        self.steps_head = nn.Linear(config.width, config.step_bins) if config.step_bins else None
        cosines, sines = rotations(config, config.context)
        self.register_buffer("cosines", cosines, persistent=False)
        self.register_buffer("sines", sines, persistent=False)
        self.apply(self._initialise)
        for name, weight in self.named_parameters():
            if name.endswith(("o_proj.weight", "down_proj.weight")):
                nn.init.normal_(weight, std=0.02 / (2 * config.layers) ** 0.5)

    @staticmethod
    def _initialise(module: nn.Module) -> None:
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.02)
        if isinstance(module, nn.Linear) and module.bias is not None:
            nn.init.zeros_(module.bias)

    def forward(self, tokens: Tensor, segments: Tensor | None = None, exits: Sequence[int] = ()) -> Hidden:
        """Hidden states of `tokens` [batch, time].

        `segments` [batch, time] numbers the documents that share a row: a token looks at earlier ones of its own
        document only. Positions go on through the row, which rotary attention does not see.
        """
        time = tokens.shape[1]
        mask = None
        if segments is not None:
            causal = torch.ones(time, time, dtype=torch.bool, device=tokens.device).tril()
            mask = (segments[:, None, :, None] == segments[:, None, None, :]) & causal
        states = self.model.embed_tokens(tokens)
        early: dict[int, Tensor] = {}
        for number, layer in enumerate(self.model.layers, start=1):
            states = layer(states, self.cosines[:time], self.sines[:time], mask)
            if number in exits:
                early[number] = self.exit_norms[str(number)](states)
        return Hidden(self.model.norm(states), early)

    def logits(self, hidden: Tensor) -> Tensor:
        """Logits [..., vocabulary] of normed hidden states, of the last layer or of an exit."""
        return functional.linear(hidden, self.model.embed_tokens.weight)

    def steps(self, hidden: Tensor) -> Tensor:
        """Logits [..., step_bins] of the steps that remain, from the last token's normed hidden state."""
        if self.steps_head is None:
            raise ValueError("this model has no steps-remaining head")
        return self.steps_head(hidden)
