"""The network's passes compiled for this processor by numba, where it is installed: all layers in one call.

`product.py` has the product with packed weights, `layers.py` the layers of one row, `engine.py` what `runtime.py`
calls. Every number is summed in an order that does not depend on how many tokens a pass has. Without numba, or on a
processor without wide fused multiply-add, passes go through torch.
"""
