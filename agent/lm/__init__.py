"""Language models of tactics: our own small decoder, any `transformers` folder and GGUF files behind one protocol.

`causal.py` is what decoding needs of a model. `model.py` is the network that is trained, `runtime.py` the same
weights arranged for decoding, `checkpoint.py` the folder that both share with `transformers`. Everything but
`config.py` and `errors.py` imports torch: import these modules where they are used, never from the base install.
"""
