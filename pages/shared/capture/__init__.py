"""Draws the capture page, and what it works with: drafts, topics in a text, and versions at work."""
