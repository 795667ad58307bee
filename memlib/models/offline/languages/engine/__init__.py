"""Reads languages that part words by spaces: one engine, and a grammar of tables for each language."""
