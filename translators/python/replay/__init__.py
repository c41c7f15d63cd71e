"""The user's functions, really run: imported and called in a process of their own, with limits, contracts checked.

`reading` finds functions and contracts in the text; `loading` imports the module, with stand-ins for contract
libraries; `judging` makes one call and says what it breaks; `campaign` looks for a call that breaks something. These
run in the `worker` process. `client` is this side of it, and `refuter` answers the prover.
"""
