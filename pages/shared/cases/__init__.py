"""The page of cases, part by part."""
