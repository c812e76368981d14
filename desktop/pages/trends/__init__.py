"""Where relationships are going: the whole shop over time, on any day of its past."""
