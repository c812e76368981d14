"""When a share may be told as a percentage."""

FEW = 20
"""Of fewer than so many a share is told as a count: nobody learns anything from a percentage of five."""
