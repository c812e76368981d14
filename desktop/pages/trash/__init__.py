"""The Trash page: what was deleted, and the way back."""
