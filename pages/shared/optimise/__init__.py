"""The page that makes memories fewer and shorter."""
