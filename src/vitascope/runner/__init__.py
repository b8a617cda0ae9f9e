"""The runner: the child process that holds one engine and makes the files."""
