"""Proves what memlib does: cases, grading, figures with their intervals, runs and reports."""
