"""Upkeep: rescue of lost leases, expiry, and the sweep of what nobody owns."""
