"""The adapters: how each family of models makes a shot. One module a family."""
