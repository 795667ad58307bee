"""The parts of the page of memories: what it lists, and what it draws of one memory, of many, and of their times."""
