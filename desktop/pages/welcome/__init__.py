"""What is seen while no journal is open."""
