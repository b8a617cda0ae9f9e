"""`python -m vitascope` is the command `vitascope`."""

import sys

from vitascope.cli import main

if __name__ == "__main__":
    sys.exit(main())
