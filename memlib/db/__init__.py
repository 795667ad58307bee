"""Stores: the values they keep, what is asked of them, and the stores themselves."""
