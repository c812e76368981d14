"""Shared controls. Each is usable alone, by keyboard and by screen reader, and draws itself from the theme's tokens."""
