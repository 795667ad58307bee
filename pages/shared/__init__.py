"""What the pages share: state, turns that run beside them, and the rows that they draw."""
