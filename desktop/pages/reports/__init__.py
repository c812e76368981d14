"""Progress reports for clients: chosen, written, looked at, and handed over as a file, on paper or by mail."""
