"""Models: what is asked of them, and the models themselves."""
