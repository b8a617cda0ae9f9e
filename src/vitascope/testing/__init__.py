"""The contract suites for engines, stores and storages, public for plugin authors."""
