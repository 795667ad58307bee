"""What is measured of graded cases, each figure defined once."""
