"""Today: whom to ask after, whom to leave in peace, what was promised, whose thanks came in."""
