"""Says what came of a run: in words first, then in tables and files."""
