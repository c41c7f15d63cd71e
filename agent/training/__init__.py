"""Training the default language model from traces: `lemmata train`.

    traces ─▶ examples ─▶ batches ─▶ loss ─▶ loop ─▶ checkpoint
                 ▲ vocabulary            │      └─▶ state to resume from
                                         └─▶ metrics, evaluation, card

Everything random is a function of the seed and of the number of the epoch or step, so that a run that was killed goes
on as if it had not been. Needs the extra `lm` (torch, tokenizers, safetensors).
"""
