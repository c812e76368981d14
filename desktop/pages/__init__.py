"""The pages, one folder each. A page never imports another page."""
