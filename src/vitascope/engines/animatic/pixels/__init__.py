"""Work on pixels that the engine did not draw: reference pictures, footage, characters.

Runs in the runner child only; the parts are imported when a shot needs them.
"""
