"""The page that compares, part by part."""
