"""Everything the user sees: windows, charts, papers and the command line."""
