"""Runs cases against a manager in a store of their own, and says what came of it."""
