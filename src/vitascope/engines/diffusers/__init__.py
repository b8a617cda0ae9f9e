"""`diffusers`: open neural video models, in process, by the library of that name.

Nothing heavy is imported here or in `profiles`, `placement` and `plan`: the API process reads what
each model can do. What a model is stands in `profiles` (data), where its weights lie and how they
are placed on this machine in the `plan` (written by whoever chooses them).
"""
