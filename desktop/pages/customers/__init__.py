"""Customers: the list of everybody, and one customer's card with its timeline."""
