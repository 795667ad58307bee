"""Measures memlib, beside its peers where they can do the same."""
