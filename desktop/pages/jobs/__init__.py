"""The jobs board: all work in hand at a glance."""
