"""The shape of our own decoder, as it stands in `config.json`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from lemmata.agent.lm.errors import CheckpointError


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """A Llama-style decoder: RMSNorm, rotary positions, SwiGLU, grouped-query attention, tied embeddings.

    `exits` are numbers of layers after which a norm of its own and the shared output matrix give logits as well.
    `step_bins` is the number of classes of the steps-remaining head; 0 for a model without one. What the classes mean
    is the trainer's: see `agent/progress`.
    """

    vocabulary: int
    width: int = 256
    layers: int = 6
    heads: int = 4
    key_heads: int = 2
    hidden: int = 704
    context: int = 1024
    exits: tuple[int, ...] = (2,)
    step_bins: int = 0
    rope_base: float = 10000.0
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        """Raises CheckpointError when the numbers do not fit together."""
        if min(self.vocabulary, self.width, self.layers, self.heads, self.key_heads, self.hidden, self.context) < 1:
            raise CheckpointError("the model's config has a size below 1")
        if self.width % self.heads or (self.width // self.heads) % 2 or self.heads % self.key_heads:
            raise CheckpointError(
                f"the model's config does not fit together: width {self.width}, heads {self.heads}, "
                f"key heads {self.key_heads}"
            )
        if any(not 0 < exit < self.layers for exit in self.exits) or list(self.exits) != sorted(set(self.exits)):
            raise CheckpointError(f"the model's exits {self.exits} are not increasing depths below {self.layers}")

    @property
    def head_width(self) -> int:
        """Numbers in one head's query."""
        return self.width // self.heads

    def json(self) -> dict[str, Any]:
        """The object of `config.json`: keys of `transformers`' LlamaConfig, and one of ours."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "vocab_size": self.vocabulary,
            "hidden_size": self.width,
            "intermediate_size": self.hidden,
            "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads,
            "num_key_value_heads": self.key_heads,
            "head_dim": self.head_width,
            "max_position_embeddings": self.context,
            "rms_norm_eps": self.epsilon,
            "rope_theta": self.rope_base,
            "hidden_act": "silu",
            "attention_bias": False,
            "mlp_bias": False,
            "tie_word_embeddings": True,
            "torch_dtype": "float32",
            "lemmata": {"exits": list(self.exits), "step_bins": self.step_bins},
        }

    @classmethod
    def of_json(cls, record: object) -> ModelConfig:
        """Reads what `json` wrote. Raises CheckpointError for anything else."""
        try:
            fields = cast(dict[str, Any], record)
            ours = fields["lemmata"]
            return cls(
                vocabulary=int(fields["vocab_size"]),
                width=int(fields["hidden_size"]),
                layers=int(fields["num_hidden_layers"]),
                heads=int(fields["num_attention_heads"]),
                key_heads=int(fields["num_key_value_heads"]),
                hidden=int(fields["intermediate_size"]),
                context=int(fields["max_position_embeddings"]),
                exits=tuple(int(exit) for exit in ours["exits"]),
                step_bins=int(ours["step_bins"]),
                rope_base=float(fields["rope_theta"]),
                epsilon=float(fields["rms_norm_eps"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise CheckpointError(f"config.json is not that of a Lemmata model: {error!r}") from error
