"""The page of runs, part by part."""
