"""Token savings at equal information: what an optimisation saves, what it loses, and whether that is proven."""
