"""One thread for torch: on a loaded machine several wait for one another longer than they work."""

from __future__ import annotations

import importlib.util

if importlib.util.find_spec("torch") is not None:
    import torch

    torch.set_num_threads(1)
