"""The words that `animatic` knows, as tables checked by hand, and how they bend.

The tables are the `.toml` files beside this module; `tables` reads them, `forms` takes endings
off. To teach the engine a word, add it to a table: no code changes.
"""
