"""`animatic`: the procedural CPU engine, which draws a picture-book film of the prompt."""
