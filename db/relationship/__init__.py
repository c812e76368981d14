"""The rules of a relationship: plain values in, plain values out, the day is always an argument."""
