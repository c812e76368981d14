"""Journals made up: the sample shop somebody looks round in, and crowds to measure with."""
