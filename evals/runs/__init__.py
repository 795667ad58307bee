"""Keeps runs: folders of files that page and script both read and write."""
