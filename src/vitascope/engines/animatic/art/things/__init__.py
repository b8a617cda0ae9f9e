"""Things, one family per file; `art.props` joins their tables into the register."""
