"""How sure a figure is: intervals and tests that respect that cases of one conversation belong together."""
