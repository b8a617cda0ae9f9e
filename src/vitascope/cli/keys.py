"""`vitascope keys …`: the keys that clients send."""

import secrets
import sys

from cyclopts import App

app = App(name="keys", help="Make keys for clients.")


@app.command
def generate() -> None:
    """Make a key and print it. It is stored nowhere: give it to the server and to the client."""
    key = f"vs-{secrets.token_urlsafe(32)}"
    print(key)
    if sys.stdout.isatty():
        print(
            "The server takes it from VITASCOPE_SERVER__KEYS (several are separated by commas), or "
            "from\nkeys = […] below [server] in its settings file; clients from VITASCOPE_API_KEY.",
            file=sys.stderr,
        )
