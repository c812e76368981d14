"""Settings: the shop, its hours, people, tags and fields; language and look; notices; the journal and its backups."""
