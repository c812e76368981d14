"""Keeping journals safe: verified backups, restoring, rescue."""
