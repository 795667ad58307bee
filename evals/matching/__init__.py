"""Which extracted memory states which gold fact."""
