"""Benchmarks: figures as ratios and rates, measured on whole processes; never asserted."""
