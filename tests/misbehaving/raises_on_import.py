"""An engine that needs something that is not installed."""

raise ImportError("No module named 'weights'")
